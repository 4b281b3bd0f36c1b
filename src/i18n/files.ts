/** What the page says of files that cannot be opened: each names the file, what is wrong with it and what to do. */
import { both, type LocalText } from "./locale.ts";
import { quotedName } from "./quoted.ts";
import { zh } from "./zh.ts";

/** A number of bytes as people say it. */
function bytesSaid(bytes: number): string {
  if (bytes < 10_000) return `${bytes} B`;
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
}

/** A text about a file, which it begins with. */
export function aboutFile(name: string, text: LocalText): LocalText {
  const { en, "zh-CN": chinese } = quotedName(name);
  return both(`${en} ${text.en}`, `${chinese}${text["zh-CN"]}`);
}

const again = both("Save or download it again.", "请重新保存或下载。");

function damaged(how: LocalText): LocalText {
  return both(`is damaged: ${how.en}. ${again.en}`, `已损坏：${how["zh-CN"]}。${again["zh-CN"]}`);
}

const plainNumbers = both(
  "Save plain numbers instead, e.g. np.save(name, array.astype(np.float32)).",
  "请改存为普通数值，例如 np.save(name, array.astype(np.float32))。",
);

export const fileProblems = {
  empty: both("is empty (0 bytes). Choose another file.", "是空文件（0 字节）。请选择其他文件。"),
  tooBig: (bytes: number, limit: number) =>
    both(
      `has ${bytesSaid(bytes)}, more than the ${bytesSaid(limit)} that can be opened here. Save one slice or a part of it as a smaller file.`,
      `有 ${bytesSaid(bytes)}，超过了可打开的上限 ${bytesSaid(limit)}。请将其中一个切片或一部分另存为较小的文件。`,
    ),
  inflatesTooBig: (limit: number) =>
    both(
      `unpacks to more than ${bytesSaid(limit)}, so it was not unpacked. Save one slice or a part of it as a smaller file.`,
      `解压后超过 ${bytesSaid(limit)}，因此未解压。请将其中一个切片或一部分另存为较小的文件。`,
    ),
  unknown: both(
    "is of a kind that cannot be opened here. Open a PNG, JPEG or WebP picture, .npy, .npz, .nii, .nii.gz, CSV or .segloss.json.",
    "的格式无法打开。可打开 PNG、JPEG、WebP 图片，以及 .npy、.npz、.nii、.nii.gz、CSV 和 .segloss.json 文件。",
  ),
  /** @param convertTo - formats between slashes, e.g. "PNG / NumPy (.npy)" */
  foreign: (format: string, convertTo: string) =>
    both(
      `is a ${format} file, which cannot be opened here. Convert it to ${convertTo.replaceAll(" / ", " or ")}.`,
      `是 ${format} 文件，无法在此打开。请先转换为 ${convertTo.replaceAll(" / ", " 或 ").replace(/ \(([^)]*)\)/g, "（$1）")}。`,
    ),
  unreadable: both(
    "could not be read. Check that the file is still there, and save it again.",
    "无法读取。请确认文件仍然存在，并重新保存。",
  ),
  cutShort: (announced: number, there: number) =>
    both(
      `is cut short: it announces ${bytesSaid(announced)} of data, but has ${bytesSaid(there)}. ${again.en}`,
      `不完整：文件头声明有 ${bytesSaid(announced)} 数据，实际只有 ${bytesSaid(there)}。${again["zh-CN"]}`,
    ),
  headerCut: damaged(both("its header is incomplete or not understood", "文件头不完整或无法识别")),
  notInflated: damaged(both("what is packed in it cannot be unpacked", "其中的压缩数据无法解压")),
  wrongChecksum: damaged(both("its checksum does not agree", "校验和不符")),
  fieldWrong: (field: string) =>
    damaged(both(`the field ${field} of its header is not legal`, `文件头的 ${field} 字段不合法`)),
  version: (version: string) =>
    both(
      `is a .npy file of version ${version}; versions 1.0 to 3.0 can be opened. Save it again with np.save.`,
      `是版本 ${version} 的 .npy 文件；可打开的版本为 1.0 至 3.0。请用 np.save 重新保存。`,
    ),
  objects: both(
    `holds Python objects, which are pickled code and are never run here. ${plainNumbers.en}`,
    `存有 Python 对象；这类数据是 pickle 代码，此处不会执行。${plainNumbers["zh-CN"]}`,
  ),
  structured: both(
    `holds records with several fields, not one array of numbers. ${plainNumbers.en}`,
    `存有含多个字段的记录，而不是单个数值数组。${plainNumbers["zh-CN"]}`,
  ),
  type: (type: string) => {
    const quoted = quotedName(type);
    return both(
      `holds values of the type ${quoted.en}; bool, integers and float16 to float64 can be opened. ${plainNumbers.en}`,
      zh`的数据类型为${quoted["zh-CN"]}；可打开 bool、整数以及 float16 至 float64。${plainNumbers["zh-CN"]}`,
    );
  },
  niftiType: (code: number) =>
    both(
      `holds voxels of the NIfTI type ${code}; integers of 8 to 64 bits, float32 and float64 can be opened. Save it again with one of these.`,
      `的体素类型为 NIfTI ${code}；可打开 8 至 64 位整数、float32 和 float64。请改用其中一种类型重新保存。`,
    ),
  negativeSide: (shape: string) =>
    both(
      `announces the shape ${shape}, but no side can be negative. ${again.en}`,
      `声明的形状为 ${shape}，但边长不能为负。${again["zh-CN"]}`,
    ),
  emptyArray: (shape: string) =>
    both(
      `has the shape ${shape}, which has no cells. Choose another array.`,
      `的形状为 ${shape}，不含任何像素。请选择其他数组。`,
    ),
  axes: (shape: string) =>
    both(
      `has the shape ${shape}; an array needs 2 axes, or 3 of which one slice is taken. Save a part of it, e.g. array[0].`,
      `的形状为 ${shape}；数组应为 2 维，或为 3 维（取其中一个切片）。请保存其中一部分，例如 array[0]。`,
    ),
  flatArray: (shape: string) =>
    both(
      `has the shape ${shape}; a board needs rows and columns. Give it 2 axes, e.g. array.reshape(h, w), and save it again.`,
      `的形状为 ${shape}；画板需要行和列。请先变为 2 维，例如 array.reshape(h, w)，再重新保存。`,
    ),
  longLine: (line: number, signs: number) =>
    both(
      `has a line (${line}) of more than ${signs} characters. Give one line a row, at most 16,384 numbers in each.`,
      `的第 ${line} 行超过 ${signs} 个字符。请每行写一行像素，每行最多 16384 个数值。`,
    ),
  tooManyCells: (shape: string, limit: number) =>
    both(
      `has the shape ${shape}, more than ${Math.floor(limit / 1e6)} million cells in a slice. Make it smaller before opening it.`,
      `的形状为 ${shape}，每个切片超过 ${Math.floor(limit / 1e6)} 百万像素。请先缩小再打开。`,
    ),
  tooManyPixels: (height: number, width: number, megapixels: number, side: number) =>
    both(
      `is a picture of ${height} × ${width} pixels, too many to decode here: at most ${side} on a side and ${megapixels} million in all. Make it smaller before opening it.`,
      `是 ${height} × ${width} 像素的图片，过大而无法解码：每边最多 ${side} 像素，总数最多 ${megapixels} 百万。请先缩小再打开。`,
    ),
  notDecoded: both(
    "could not be decoded by this browser; it may be damaged. Save it again, best as PNG.",
    "无法由此浏览器解码，可能已损坏。请重新保存，最好存为 PNG。",
  ),
  noArrays: both(
    "is an archive without a NumPy array (.npy) in it. Make one with np.savez(name, truth=…, prediction=…).",
    "是不含 NumPy 数组（.npy）的压缩包。可用 np.savez(name, truth=…, prediction=…) 生成。",
  ),
  tooManyEntries: (limit: number) =>
    both(
      `is an archive with more than ${limit} files. Save only the arrays you need.`,
      `是包含超过 ${limit} 个文件的压缩包。请只保存所需的数组。`,
    ),
  encrypted: both(
    "is an encrypted archive. Save it without a password.",
    "是加密的压缩包。请在不设密码的情况下重新保存。",
  ),
  packing: (method: number) =>
    both(
      `is packed by a method (${method}) that cannot be unpacked here. Save it with np.savez or np.savez_compressed.`,
      `的压缩方法（${method}）不受支持。请用 np.savez 或 np.savez_compressed 保存。`,
    ),
  headerOnly: both(
    "is one half of a NIfTI pair (.hdr with .img). Save it as a single .nii or .nii.gz file.",
    "只是 NIfTI 文件对（.hdr 与 .img）中的一半。请另存为单个 .nii 或 .nii.gz 文件。",
  ),
  noNumbers: both(
    "has no rows of numbers. Give one line a row, with numbers between commas, semicolons, tabs or blanks.",
    "中没有数值行。请每行写一行像素，数值之间用逗号、分号、制表符或空格分隔。",
  ),
  notANumber: (line: number, column: number, found: string) => {
    const quoted = quotedName(found);
    return both(
      `has no number in line ${line}, column ${column}, but ${found === "" ? "nothing" : quoted.en}. Put a number there.`,
      found === ""
        ? `第 ${line} 行第 ${column} 列是空的。请填入数值。`
        : zh`第 ${String(line)} 行第 ${String(column)} 列不是数值，而是${quoted["zh-CN"]}。请改为数值。`,
    );
  },
  ragged: (line: number, count: number, expected: number) =>
    both(
      `has rows of different lengths: ${expected} numbers at first, ${count} in line ${line}. All rows must be equally long.`,
      `各行长度不同：前面每行 ${expected} 个数值，第 ${line} 行有 ${count} 个。各行必须等长。`,
    ),
} as const;

/** What is told beside data that was read. */
export const fileNotes = {
  mislabelled: (read: string) =>
    both(`does not contain what its name says; it was read as ${read}.`, `的内容与文件名不符，已按 ${read} 读取。`),
  headLine: both("begins with a line of names, which was skipped.", "的第一行是列名，已跳过。"),
  sixteenBits: both(
    "is a picture with 16 bits a channel, of which browsers keep 8. Use .npy for full precision.",
    "是每通道 16 位的图片，浏览器只保留 8 位。需要完整精度时请使用 .npy。",
  ),
} as const;

export const pastedName = both("Pasted text", "粘贴的文本");
export const pastedPicture = both("Pasted picture", "粘贴的图片");
