// What has happened? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function trailStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
