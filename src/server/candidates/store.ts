// How are candidates named and ruled out? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function candidatesStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
