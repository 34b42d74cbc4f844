// What stands behind a score? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function evidenceStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
