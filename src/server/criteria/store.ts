// How does a team agree on criteria? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function criteriaStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
