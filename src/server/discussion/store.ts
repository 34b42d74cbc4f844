// How do people talk about a criterion, a candidate or a round? Its rows, in and out.
import type { Db } from "../db";
import type { ProjectScope } from "../scope";

export function discussionStore(db: Db, scope: ProjectScope) {
  void db;
  void scope;
  return {};
}
