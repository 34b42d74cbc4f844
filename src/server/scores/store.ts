// How are candidates scored and measured? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function scoresStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
