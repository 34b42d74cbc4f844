// By what are commitments told from other hashes?

export const COMMIT_TAG = "ddp-commit/v1";
