// Where does someone type a session's code?
import { JoinByCode } from "@/features/front-door/join-by-code";

export const metadata = { title: "Join a session" };

export default function Page() {
  return <JoinByCode />;
}
