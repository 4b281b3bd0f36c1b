/** Files for the tests of opening, made by hand, and the dialogs they go through. */
import { crc32, deflateSync } from "node:zlib";
import { expect, type Locator, type Page } from "@playwright/test";

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A grey PNG of 8 bits. @param claimed - the size its header says, where that is another one */
export function pngFile(name: string, rows: readonly (readonly number[])[], claimed?: number): TestFile {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claimed ?? rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(claimed ?? rows.length, 4);
  header.writeUInt8(8, 8);
  const lines = Buffer.from(rows.flatMap((row) => [0, ...row]));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))];
  return { name, mimeType: "image/png", buffer: Buffer.concat([signature, ...chunks]) };
}

/** A `.npy` of float64. @param shape - as NumPy writes it */
export function npyFile(name: string, shape: string, values: readonly number[]): TestFile {
  const text = `{'descr': '<f8', 'fortran_order': False, 'shape': ${shape}, }\n`;
  const head = Buffer.from("\x93NUMPY\x01\x00\x00\x00", "latin1");
  head.writeUInt16LE(text.length, 8);
  const data = Buffer.from(Float64Array.from(values).buffer);
  return { name, mimeType: "application/octet-stream", buffer: Buffer.concat([head, Buffer.from(text), data]) };
}

/** The values of a `.npy` of uint8 or float64, as a reader other than the page's own finds them. */
export function readNpy(file: Buffer): { readonly header: string; readonly values: number[] } {
  const start = 10 + file.readUInt16LE(8);
  const header = file.subarray(10, start).toString("latin1");
  const data = file.subarray(start);
  if (header.includes("'|u1'")) return { header, values: [...data] };
  return { header, values: Array.from({ length: data.length / 8 }, (_, at) => data.readDoubleLE(at * 8)) };
}

/** Opens an action of the scene's menu that leads to a dialog. */
export async function openFromMenu(page: Page, name: RegExp): Promise<Locator> {
  await page.getByRole("button", { name: /^(Scene and grid size|场景与网格大小)/ }).click();
  await page.getByRole("button", { name }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function openOwnData(page: Page, ...files: readonly TestFile[]): Promise<Locator> {
  const dialog = await openFromMenu(page, /^(Open…|打开……)$/);
  await dialog.locator('input[type="file"]').setInputFiles([...files]);
  return dialog;
}

export async function take(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: /^(Take|采用)$/ }).click();
  await expect(dialog).toBeHidden();
}

/** Drags a file over the page, and lets it go where asked to. */
export async function drag(page: Page, file: TestFile, upTo: "over" | "drop"): Promise<void> {
  await page.evaluate(
    async ([name, type, base64, end]) => {
      const blob = await (await fetch(`data:${type};base64,${base64}`)).blob();
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob], name, { type }));
      for (const kind of end === "over" ? ["dragenter", "dragover"] : ["drop"]) {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer });
        document.body.dispatchEvent(event);
      }
    },
    [file.name, file.mimeType, file.buffer.toString("base64"), upTo] as const,
  );
}
