/** Calls `stop` once when the process that started this one is gone. */
export function endWithParent(stop: () => void): void;
