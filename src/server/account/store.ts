// What can a person do with their account? Its rows, in and out.
import type { Db } from "../db";

export function accountStore(db: Db) {
  void db;
  return {};
}
