/** The tree of an expression: its node types, constructors that fold constants, keys and walks. Parsing is in parse.ts. */

export type FunctionName = "log" | "exp" | "sqrt" | "abs" | "min" | "max" | "cosh" | "tanh" | "step" | "clip";
/** What differentiation needs beyond the language; a person cannot write these. */
export type InternalName =
  | "sinh"
  | "sign"
  | "inside" // inside(x, low, high): 1 where low ≤ x ≤ high, else 0: the slope of clip
  | "slope" // slope(x): the derivative of the floored log
  | "growth" // growth(a, d, n): (a + d)^n − a^n without cancellation
  | "tame" // tame(x, n): x^n, but 0 at x = 0 for n < 0: slopes of powers and roots at their tip
  | "log1p";
export type Operator = "+" | "-" | "*" | "/" | "^";

export interface NumberNode {
  readonly kind: "number";
  readonly value: number;
}
/** A pixel quantity (`p`, `g`, a map), a parameter, `N`, `threshold`, or a sum's name after the split. */
export interface NameNode {
  readonly kind: "name";
  readonly name: string;
}
export interface NegateNode {
  readonly kind: "negate";
  readonly operand: Node;
}
export interface BinaryNode {
  readonly kind: "binary";
  readonly operator: Operator;
  readonly left: Node;
  readonly right: Node;
}
export interface CallNode {
  readonly kind: "call";
  readonly callee: FunctionName | InternalName;
  readonly args: readonly Node[];
}
/** `sum` or `mean` over all pixels. */
export interface ReduceNode {
  readonly kind: "reduce";
  readonly over: "sum" | "mean";
  readonly body: Node;
}
/** A use of a named part: stands for its body, shown by its name. */
export interface PartNode {
  readonly kind: "part";
  readonly name: string;
  readonly body: Node;
}
export type Node = NumberNode | NameNode | NegateNode | BinaryNode | CallNode | ReduceNode | PartNode;

export function number(value: number): NumberNode {
  return { kind: "number", value };
}

export function name(text: string): NameNode {
  return { kind: "name", name: text };
}

export function call(callee: CallNode["callee"], ...args: readonly Node[]): CallNode {
  return { kind: "call", callee, args };
}

export function binary(operator: Operator, left: Node, right: Node): BinaryNode {
  return { kind: "binary", operator, left, right };
}

export function isNumber(node: Node): node is NumberNode {
  return node.kind === "number";
}

export function isValue(node: Node, value: number): boolean {
  return node.kind === "number" && node.value === value;
}

/** −x; folds numbers and double signs. */
export function negate(node: Node): Node {
  if (node.kind === "number") return number(-node.value);
  if (node.kind === "negate") return node.operand;
  return { kind: "negate", operand: node };
}

/** a + b without zeros and with numbers folded. */
export function add(a: Node, b: Node): Node {
  if (isValue(a, 0)) return b;
  if (isValue(b, 0)) return a;
  if (isNumber(a) && isNumber(b)) return number(a.value + b.value);
  if (b.kind === "negate") return subtract(a, b.operand);
  if (isNumber(b) && b.value < 0) return binary("-", a, number(-b.value));
  return binary("+", a, b);
}

/** a − b without zeros and with numbers folded. */
export function subtract(a: Node, b: Node): Node {
  if (isValue(b, 0)) return a;
  if (isValue(a, 0)) return negate(b);
  if (isNumber(a) && isNumber(b)) return number(a.value - b.value);
  if (b.kind === "negate") return add(a, b.operand);
  return binary("-", a, b);
}

/** a · b without ones, zeros and double signs. */
export function multiply(a: Node, b: Node): Node {
  if (isValue(a, 0) || isValue(b, 0)) return number(0);
  if (isValue(a, 1)) return b;
  if (isValue(b, 1)) return a;
  if (isNumber(a) && isNumber(b)) return number(a.value * b.value);
  if (isValue(a, -1)) return negate(b);
  if (isValue(b, -1)) return negate(a);
  if (a.kind === "negate") return negate(multiply(a.operand, b));
  if (b.kind === "negate") return negate(multiply(a, b.operand));
  return binary("*", a, b);
}

/** a / b; 0/b stays, since b may be 0 and 0/0 is undefined. */
export function divide(a: Node, b: Node): Node {
  if (isValue(b, 1)) return a;
  if (isValue(b, -1)) return negate(a);
  if (isNumber(a) && isNumber(b) && b.value !== 0) return number(a.value / b.value);
  if (a.kind === "negate") return negate(divide(a.operand, b));
  return binary("/", a, b);
}

/** a ^ b; x^0 = 1 for every x. */
export function power(a: Node, b: Node): Node {
  if (isValue(b, 1)) return a;
  if (isValue(b, 0)) return number(1);
  if (isNumber(a) && isNumber(b)) {
    const value = a.value ** b.value;
    if (Number.isFinite(value)) return number(value);
  }
  return binary("^", a, b);
}

/** The node with its children replaced, constants folded again. */
export function mapChildren(node: Node, change: (child: Node) => Node): Node {
  switch (node.kind) {
    case "number":
    case "name":
      return node;
    case "negate":
      return negate(change(node.operand));
    case "binary":
      return combine(node.operator, change(node.left), change(node.right));
    case "call":
      return call(node.callee, ...node.args.map(change));
    case "reduce":
      return { kind: "reduce", over: node.over, body: change(node.body) };
    case "part":
      return { kind: "part", name: node.name, body: change(node.body) };
  }
}

function combine(operator: Operator, left: Node, right: Node): Node {
  switch (operator) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return divide(left, right);
    case "^":
      return power(left, right);
  }
}

export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "number":
    case "name":
      return [];
    case "negate":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "call":
      return node.args;
    case "reduce":
    case "part":
      return [node.body];
  }
}

/** Every name used below a node. */
export function namesIn(node: Node, found: Set<string> = new Set()): Set<string> {
  if (node.kind === "name") found.add(node.name);
  for (const child of children(node)) namesIn(child, found);
  return found;
}

/** A string equal for structurally equal trees; named parts count as their bodies. */
export function keyOf(node: Node): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = writeKey(node);
  keys.set(node, key);
  return key;
}

const keys = new WeakMap<Node, string>();

function writeKey(node: Node): string {
  switch (node.kind) {
    case "number":
      return String(node.value);
    case "name":
      return node.name;
    case "negate":
      return `-(${keyOf(node.operand)})`;
    case "binary":
      return `(${keyOf(node.left)}${node.operator}${keyOf(node.right)})`;
    case "call":
      return `${node.callee}(${node.args.map(keyOf).join(",")})`;
    case "reduce":
      return `${node.over}(${keyOf(node.body)})`;
    case "part":
      return keyOf(node.body);
  }
}
