// How does a round of blind ballots run? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function weightingStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
