// Where does anyone check a file?
import { SiteFrame } from "@/features/front-door/site-frame";
import { VerifyPage } from "@/features/verify/verify-page";

export const metadata = { title: "Verify" };

export default function Page() {
  return (
    <SiteFrame promises={false}>
      <VerifyPage />
    </SiteFrame>
  );
}
