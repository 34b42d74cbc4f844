// Which calls go through outside of projects?
import { hashPassword } from "@/server/passwords";
import type { Samples } from "./sample";

const title = { title: "Queue", question: "Which queue?", context: "", templateId: null };
const draft = { key: "project/new" };
const PASSWORD = "correct horse battery";
const newPassword = { current: "", password: PASSWORD };

export const samplesOfTeams: Samples = {
  "account.ways": {},
  "account.register": { input: () => ({ name: "New", email: "new@example.org", password: PASSWORD }) },
  "account.me": {},
  "account.confirm": {
    before: async (_, { rewinding: { sql } }) =>
      sql("UPDATE person SET password_hash = $1", [await hashPassword(PASSWORD)]),
    input: () => ({ password: PASSWORD }),
  },
  "account.farewell": {},
  // Nobody may be a team's only owner.
  "account.delete": { before: (_, { rewinding: { sql } }) => sql("UPDATE member SET role = 'owner'") },
  "account.setLetters": { input: () => ({ wants: false }) },
  "account.rename": { input: () => ({ name: "Another Name" }) },
  "account.changePassword": { input: () => newPassword },
  "account.sessions": {},
  "account.endSession": { input: ({ session }) => ({ id: session }) },
  "account.endOtherSessions": { writesNothing: true },
  "team.create": { input: () => ({ name: "Another team", slug: "another-team" }) },
  "team.freeSlug": { input: () => ({ slug: "another-team" }) },
  "team.mine": {},
  "team.shell": { team: true },
  "team.members": { team: true },
  "team.emails": { team: true },
  "team.rename": { team: true, input: () => ({ name: "Renamed" }) },
  "team.setGuests": { team: true, input: () => ({ join: true }) },
  "team.delete": { team: true },
  "team.deleteExample": {
    team: true,
    before: ({ team }, { rewinding: { sql } }) => sql("UPDATE team SET is_example = true WHERE slug = $1", [team]),
  },
  "team.setRole": { team: true, input: ({ people }) => ({ memberId: people.peer, role: "facilitator" }) },
  "team.setRole [of an admin]": { team: true, input: ({ people }) => ({ memberId: people.admin, role: "member" }) },
  "team.setRole [to owner]": { team: true, input: ({ people }) => ({ memberId: people.peer, role: "owner" }) },
  "team.removeMember": { team: true, input: ({ people }) => ({ memberId: people.observer }) },
  "team.removeMember [an admin]": { team: true, input: ({ people }) => ({ memberId: people.admin }) },
  "team.leave": { team: true },
  "team.invitations": { team: true },
  "team.invite": { team: true, input: () => ({ role: "member", email: null }) },
  "team.invite [an admin]": { team: true, input: () => ({ role: "admin", email: null }) },
  "team.revokeInvitation": { team: true, input: ({ invitation }) => ({ id: invitation }) },
  "team.invitation": { input: ({ token }) => ({ token }) },
  "team.accept": { input: ({ token }) => ({ token }) },
  "team.showcase": {},
  "team.joinExample": {
    before: ({ team }, { rewinding: { sql } }) => sql("UPDATE team SET is_example = true WHERE slug = $1", [team]),
    writesNothing: true,
  },
  "project.create": { team: true, input: () => title },
  "project.home": { team: true },
  "project.list": { team: true },
  "project.list [the bin]": { team: true, input: () => ({ place: "deleted" }) },
  "project.undelete": {
    team: true,
    step: "framing",
    before: ({ team, project }, { world }) => world.leader.api.project.delete({ team, project }),
  },
  "record.library": { team: true },
  "record.libraryFacets": { team: true },
  "trail.team": { team: true },
  "trail.takeable": { team: true },
  "trail.checkpoint": { team: true },
  "trail.consistency": { team: true, input: () => ({ from: 1 }) },
  "drafts.keep": { team: true, input: () => ({ ...draft, value: { title: "Q" } }) },
  "drafts.read": { team: true, input: () => draft },
  "drafts.drop": {
    team: true,
    input: () => draft,
    before: ({ team }, { world }) => world.actor.api.drafts.keep({ team, ...draft, value: 1 }),
  },
  "catalogue.stacks": {},
  "catalogue.stack": { input: () => ({ id: "go" }) },
  "catalogue.criteria": {},
  "catalogue.templates": {},
  "catalogue.claimsFor": { input: () => ({ stackId: "go" }) },
};
