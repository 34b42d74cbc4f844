// What is someone still writing? Its rows, in and out.
import type { Db } from "../db";
import type { TeamScope } from "../scope";

export function draftsStore(db: Db, scope: TeamScope) {
  void db;
  void scope;
  return {};
}
