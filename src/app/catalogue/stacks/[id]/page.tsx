// Who says what about this stack?
import { notFound } from "next/navigation";
import { stackPage } from "@/domain/catalogue/stack-page";
import { CatalogueFrame } from "@/features/catalogue/frame";
import { StackScreen } from "@/features/catalogue/stack-screen";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props) => ({ title: stackPage((await params).id)?.stack.name });

export default async function StackRoute({ params }: Props) {
  const page = stackPage((await params).id) ?? notFound();
  return (
    <CatalogueFrame crumbs={[{ label: page.stack.name }]}>
      <StackScreen page={page} />
    </CatalogueFrame>
  );
}
