import { describe, expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import type { LineFigure } from "./figure.ts";
import { drawLineSvg } from "./lineSvg.ts";
import { type SvgColors, wrapped } from "./svgParts.ts";

const colors: SvgColors = {
  paper: "#fff",
  ink: "#111",
  ink2: "#333",
  ink3: "#555",
  hair: "#ddd",
  hair2: "#eee",
};

const figure: LineFigure = {
  title: both("A < B & C", "甲 < 乙"),
  caption: both("What it says.", "图注。"),
  x: { title: both("threshold t", "阈值 t"), from: 0, to: 1 },
  y: { title: both("loss", "损失"), from: 0, to: 1 },
  lines: [
    {
      name: both("Dice", "Dice 损失"),
      color: "#3346b8",
      points: [
        [0, 0.5],
        [0.25, 0.4],
        [0.5, null],
        [0.75, 0.2],
        [1, 0.3],
      ],
    },
    {
      name: both("IoU", "IoU 损失"),
      color: "#b03a6f",
      dashed: true,
      points: [
        [0, 2],
        [1, 0.31],
      ],
    },
  ],
  marks: [
    { name: both("now", "当前"), x: 0.4, color: "#111" },
    { name: both("best", "最佳"), x: 0.75, y: 0.2, color: "#3346b8" },
  ],
};

const svg = drawLineSvg([figure], { locale: "en" }, colors);

describe("drawLineSvg", () => {
  it("escapes what has a meaning in XML, and needs no style sheet, script or font file", () => {
    expect(svg).toContain("<title>A &lt; B &amp; C</title>");
    expect(svg).not.toMatch(/var\(|<style|<script|href|url\((?!#)/);
  });

  it("lifts the pen where a line is undefined", () => {
    const path = /<path d="([^"]*)" stroke="#3346b8"/.exec(svg)?.[1] ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(2);
    expect(path).not.toContain("NaN");
  });

  it("names each line at its end, apart from the others", () => {
    const labels = [...svg.matchAll(/y="([\d.]+)"[^>]*font-weight="500"[^>]*>([^<]*)</g)];
    expect(labels.map((label) => label[2])).toEqual(["Dice", "IoU"]);
    expect(Math.abs(Number(labels[0]?.[1]) - Number(labels[1]?.[1]))).toBeGreaterThanOrEqual(15);
  });

  it("has axes with titles and ticks, the marks, and the other language", () => {
    for (const text of ["threshold t", "loss", ">0.2<", ">now<", ">best<"]) expect(svg).toContain(text);
    const chinese = drawLineSvg([figure], { locale: "zh-CN", size: { width: 300, height: 200 } }, colors);
    for (const text of ["甲 &lt; 乙", "阈值 t", "最佳", "图注。"]) expect(chinese).toContain(text);
  });

  it("puts charts that belong together below one another, each in its own frame", () => {
    const both = drawLineSvg([figure, figure], { locale: "en" }, colors);
    expect(both.match(/<clipPath/g)).toHaveLength(2);
    expect(new Set(both.match(/id="[^"]*"/g))).toHaveProperty("size", 2);
    expect(both.match(/<title>/g)).toHaveLength(1);
  });

  it("draws a point between two gaps", () => {
    const lone = {
      ...figure,
      lines: [
        {
          name: both("L", "L"),
          color: "#111",
          points: [
            [0, null],
            [0.5, 0.5],
            [1, null],
          ] as const,
        },
      ],
    };
    expect(drawLineSvg([lone], { locale: "en" }, colors)).toMatch(/d="M[\d. ]+h0.01"/);
  });
});

describe("wrapped", () => {
  it("breaks at spaces, and between Chinese characters but not before their punctuation", () => {
    expect(wrapped("one two three", 70)).toEqual(["one two", "three"]);
    const chinese = wrapped("损失在这里最低，此后上升。", 80);
    expect(chinese.join("")).toBe("损失在这里最低，此后上升。");
    expect(chinese.length).toBeGreaterThan(1);
    for (const line of chinese) expect(line).not.toMatch(/^[，。]/);
  });
});
