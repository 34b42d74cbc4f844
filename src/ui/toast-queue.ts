// What was said before anything could show it?

export type ToastOptions = {
  text?: string | undefined;
  action?: { label: string; onPress: () => void } | undefined;
  tone?: "plain" | "error" | undefined;
  id?: string | undefined;
};
export type Toast = ToastOptions & { title: string };

const waiting: Toast[] = [];
let show: ((toast: Toast) => void) | undefined;

/** Says in one sentence what happened. With an `action` ("Undo") it stays 10 seconds, else 4; an error stays 8. The same `id` replaces the former. */
export function toast(title: string, options: ToastOptions = {}): void {
  if (show) show({ title, ...options });
  else waiting.push({ title, ...options });
}

/** For what shows them: it gets what waited, and all that follows. Answers how to stop. */
export function showToasts(by: (toast: Toast) => void): () => void {
  show = by;
  for (const each of waiting.splice(0)) by(each);
  return () => {
    show = undefined;
  };
}
