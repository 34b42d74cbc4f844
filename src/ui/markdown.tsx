// How is Markdown shown that someone wrote?
import type { ReactNode } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";

/**
 * Markdown (GitHub's dialect) without any HTML of its own and without pictures, as elements to go into a `<Prose>`. Headings
 * begin at h3. It renders on the server: don't import it from a client component, it is large.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <ReactMarkdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={components}>
      {text}
    </ReactMarkdown>
  );
}

const heading = ({ children }: { children?: ReactNode }) => <h3 className="font-sans text-base">{children}</h3>;
const lower = ({ children }: { children?: ReactNode }) => (
  <h4 className="font-sans text-sm font-semibold">{children}</h4>
);

const components: Components = {
  ...{ h1: heading, h2: heading, h3: lower, h4: lower, h5: lower, h6: lower },
  a: ({ href, children }) => (
    <a href={href} rel="noopener noreferrer nofollow ugc" className="break-words">
      {children}
    </a>
  ),
  img: ({ src, alt }) => (
    <a href={typeof src === "string" ? src : undefined} rel="noopener noreferrer nofollow ugc">
      {alt || "Picture"}
    </a>
  ),
  pre: ({ children }) => <pre className="overflow-x-auto rounded-md bg-sunken px-3 py-2 text-sm">{children}</pre>,
  table: ({ children }) => (
    <div className="overflow-x-auto">
      <table className="border-collapse font-sans text-sm [&_td]:border-b [&_td]:border-border [&_td]:py-1.5 [&_td]:pr-6 [&_th]:border-b [&_th]:border-border-strong [&_th]:py-1.5 [&_th]:pr-6 [&_th]:text-left">
        {children}
      </table>
    </div>
  ),
};
