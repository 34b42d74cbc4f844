// What does this article say?
import { notFound } from "next/navigation";
import { articlePage } from "@/domain/catalogue/article-page";
import { ArticleScreen } from "@/features/catalogue/article-screen";
import { Frame } from "../../frame";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props) => ({ title: articlePage((await params).id)?.article.name });

export default async function ArticleRoute({ params }: Props) {
  const page = articlePage((await params).id) ?? notFound();
  return (
    <Frame crumb={page.article.short}>
      <ArticleScreen page={page} />
    </Frame>
  );
}
