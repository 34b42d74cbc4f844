// Who says what on this criterion?
import { notFound } from "next/navigation";
import { criterionPage } from "@/domain/catalogue/criterion-page";
import { CriterionScreen } from "@/features/catalogue/criterion-screen";
import { Frame } from "../../frame";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props) => ({
  title: criterionPage((await params).id)?.criterion.name,
});

export default async function CriterionRoute({ params }: Props) {
  const page = criterionPage((await params).id) ?? notFound();
  return (
    <Frame crumb={page.criterion.name}>
      <CriterionScreen page={page} />
    </Frame>
  );
}
