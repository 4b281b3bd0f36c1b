/** A colour scale drawn from its 256 colours. */
import { type ReactNode, useEffect, useRef } from "react";

interface ColourBarProps {
  /** 256 × RGBA. */
  readonly palette: Uint8Array;
  readonly label: string;
}

export function ColourBar({ palette, label }: ColourBarProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    context?.putImageData(new ImageData(new Uint8ClampedArray(palette), 256, 1), 0, 0);
  }, [palette]);
  return <canvas ref={canvas} className="board-bar" width={256} height={1} role="img" aria-label={label} />;
}
