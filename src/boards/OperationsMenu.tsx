/** Operations on a whole board, each with what it teaches. The menu stays open, so that one press can follow another. */
import { type ReactNode, useState } from "react";
import type { GridName } from "#grid/field.ts";
import { boards } from "#i18n/boards.ts";
import { operationsMenu } from "#i18n/operations.ts";
import { operate } from "#store/operations.ts";
import type { Action, OperationDefinition } from "#tools/operations/define.ts";
import { operations } from "#tools/operations/index.ts";
import { PathIcon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import "./operationsMenu.css";

const icon = <PathIcon path="M3 6h6M13 6h4M11 4v4M3 14h3M10 14h7M8 12v4" />;

interface OperationProps {
  readonly operation: OperationDefinition;
  readonly onPress: (action: Action) => void;
}

function Operation({ operation, onPress }: OperationProps): ReactNode {
  const t = useText();
  return (
    <li className="operation" data-operation={operation.id}>
      <span className="operation-name">{t(operation.name)}</span>
      <span className="operation-actions">
        {operation.actions.map((action) => (
          <button
            key={action.id}
            type="button"
            className={action.icon === undefined ? "button button-framed" : "tools-button"}
            title={t(action.name)}
            aria-label={t(action.name)}
            onClick={() => onPress(action)}
          >
            {action.icon === undefined ? t(action.name) : <PathIcon path={action.icon} />}
          </button>
        ))}
      </span>
      <span className="operation-teaches">{t(operation.teaches)}</span>
    </li>
  );
}

function Operations(): ReactNode {
  const t = useText();
  const [grid, setGrid] = useState<GridName>("prediction");
  const [unchanged, setUnchanged] = useState(false);
  const own = operations.filter(({ between, on }) => !between && on.includes(grid));
  const between = operations.filter((operation) => operation.between);
  return (
    <>
      <h2 className="operations-title">{t(operationsMenu.name)}</h2>
      <Segmented
        legend={t(operationsMenu.on)}
        choices={[
          { value: "truth", label: t(boards.truth) },
          { value: "prediction", label: t(boards.prediction) },
        ]}
        value={grid}
        onChange={setGrid}
      />
      <ul className="operations-list">
        {own.map((operation) => (
          <Operation
            key={operation.id}
            operation={operation}
            onPress={(action) => setUnchanged(!operate(action, grid))}
          />
        ))}
      </ul>
      <h3 className="operations-head">{t(operationsMenu.between)}</h3>
      <ul className="operations-list">
        {between.map((operation) => (
          <Operation
            key={operation.id}
            operation={operation}
            onPress={(action) => setUnchanged(!operate(action, operation.on[0] ?? grid))}
          />
        ))}
      </ul>
      <p className="operations-status" role="status">
        {unchanged && t(operationsMenu.unchanged)}
      </p>
    </>
  );
}

export function OperationsMenu(): ReactNode {
  const t = useText();
  return (
    <Popover label={icon} name={t(operationsMenu.name)} className="tools-button" panelClassName="operations">
      {() => <Operations />}
    </Popover>
  );
}
