// How is a decision written, signed, sealed and found again? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function recordStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
