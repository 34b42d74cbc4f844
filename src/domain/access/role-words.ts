// What is a role called, and what does it mean to the one who has it?
import type { Role } from "./policy";

export const roleWords: Record<Role, { title: string; does: string }> = {
  guest: { title: "Guest", does: "Comes to one session by name. Votes there, and leaves with its end." },
  observer: { title: "Observer", does: "Reads everything, changes nothing." },
  visitor: { title: "Visitor", does: "Looks around and tries a ballot that isn't counted." },
  member: { title: "Member", does: "Takes part: criteria, ballots, scores, sign-off. Can start projects." },
  facilitator: { title: "Facilitator", does: "Like a member, and known as someone to run projects." },
  admin: { title: "Admin", does: "Also invites people and looks after the team. Has no power over ballots." },
  owner: { title: "Owner", does: "Also appoints admins and owners, and can delete the team." },
};
