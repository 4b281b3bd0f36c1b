/** The text of a teacher's lesson: Markdown and mathematics as elements. HTML in it stays text, links lead to http(s) only. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { mathFromMarkdown } from "mdast-util-math";
import { math } from "micromark-extension-math";
import { Fragment, type ReactNode, useMemo } from "react";
import { Tex } from "#panels/Tex.tsx";
import { Anchor } from "./Anchor.tsx";
import { LiveValue } from "./LiveValue.tsx";

type Root = ReturnType<typeof fromMarkdown>;
type Node = Extract<Root["children"][number], { readonly children: unknown }> | Root["children"][number];

/** @param props.text Markdown; a code span that begins with = shows a live value, e.g. `=dice` */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  const tree = useMemo(
    () => fromMarkdown(text, { extensions: [math()], mdastExtensions: [mathFromMarkdown()] }),
    [text],
  );
  return <Parts nodes={tree.children} />;
}

function Parts({ nodes }: { readonly nodes: readonly Node[] }): ReactNode {
  return nodes.map((node, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order
    <Fragment key={k}>{elementOf(node)}</Fragment>
  ));
}

function elementOf(node: Node): ReactNode {
  const within = "children" in node ? <Parts nodes={node.children as readonly Node[]} /> : null;
  switch (node.type) {
    case "paragraph":
      return <p>{within}</p>;
    case "heading":
      return <h3>{within}</h3>;
    case "emphasis":
      return <em>{within}</em>;
    case "strong":
      return <strong>{within}</strong>;
    case "blockquote":
      return <blockquote>{within}</blockquote>;
    case "list":
      return node.ordered ? <ol>{within}</ol> : <ul>{within}</ul>;
    case "listItem":
      return <li>{within}</li>;
    case "thematicBreak":
      return <hr />;
    case "break":
      return <br />;
    case "link":
      return <Anchor href={node.url}>{within}</Anchor>;
    case "inlineMath":
      return <Tex tex={node.value} />;
    case "math":
      return <Tex tex={node.value} display />;
    case "inlineCode":
      return node.value.startsWith("=") ? <LiveValue of={node.value.slice(1)} /> : <code>{node.value}</code>;
    case "code":
      return <pre>{node.value}</pre>;
    case "text":
      return node.value;
    case "html":
      return node.value;
    case "image":
      return node.alt;
    default:
      return within;
  }
}
