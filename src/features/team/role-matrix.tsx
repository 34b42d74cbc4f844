// Who may do what? Printed from the policy that the server enforces.
import { can, type Permission, type Role, roles, type Standing } from "@/domain/access/policy";
import { roleWords } from "@/domain/access/role-words";
import { Table, Td, Th } from "@/ui/data-table";
import { Disclosure } from "@/ui/disclosure";
import { Section } from "@/ui/section";
import { permissionGroups } from "./permission-words";

/** One table: permissions down, roles across. A word says where a permission needs more than the role. */
export function RoleMatrix() {
  return (
    <Section title="Roles" note="Each role may do what the ones before it may; a guest is let into one session alone.">
      <dl className="grid gap-x-8 gap-y-3 py-4 md:grid-flow-col md:grid-cols-2 md:grid-rows-4">
        {roles.map((role) => (
          <div key={role} className="grid grid-cols-[88px_minmax(0,1fr)] gap-2">
            <dt className="font-[550]">{roleWords[role].title}</dt>
            <dd className="text-ink-2">{roleWords[role].does}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary="Show who may do what">
        <div className="pt-2">
          {permissionGroups.map(({ title, permissions }) => (
            <Table key={title} label={title} className="mb-6 min-w-[720px] table-fixed text-13">
              <thead>
                <tr>
                  <Th className="w-[30%] text-ink">{title}</Th>
                  {roles.map((role) => (
                    <Th key={role}>{roleWords[role].title}</Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {(Object.entries(permissions) as [Permission, string][]).map(([permission, words]) => (
                  <tr key={permission}>
                    <Th scope="row" className="font-normal">
                      {words}
                    </Th>
                    {roles.map((role) => (
                      <Td key={role}>{holding(role, permission)}</Td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
          ))}
          <p className="max-w-[68ch] text-13 text-ink-3">
            “Taking part”: everyone in the team, unless a project is limited to some. “Assigned”: the project's
            facilitator. Admins and owners have no power over ballots, scores and sign-offs by rank; they would have to
            assign themselves, and the trail would say so.
          </p>
        </div>
      </Disclosure>
    </Section>
  );
}

const STANDINGS: [Standing, string][] = [
  ["participant", "taking part"],
  ["creator", "own project"],
  ["assigned", "assigned"],
  ["guest", "their session"],
];

function holding(role: Role, permission: Permission) {
  if (can({ role }, permission)) return "Yes";
  const where = STANDINGS.filter(([standing]) => can({ role, standings: [standing] }, permission)).map(
    ([, word]) => word,
  );
  if (where.length > 0) return <span className="text-ink-2">{where.join(", ")}</span>;
  return (
    <span className="text-ink-3">
      <span aria-hidden="true">–</span>
      <span className="sr-only">No</span>
    </span>
  );
}
