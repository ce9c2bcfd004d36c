/** The mark: four segments, as many filled as steps; off the ladder a shape of its own for each outcome. */
import type { Outcome, Step } from '../model/index.ts';

const X = [1, 7, 13, 19] as const;

function Off({ outcome }: { outcome: Outcome | 'failed' }) {
  switch (outcome) {
    case 'closed': // a closed box
      return (
        <>
          <rect x="2" y="6.5" width="20" height="7.5" rx="1.5" fill="currentColor" />
          <path d="M7 6.5V5a5 3.6 0 0 1 10 0v1.5" fill="none" stroke="currentColor" stroke-width="1.8" />
        </>
      );
    case 'open-terms': // all segments outlined, none filled
      return (
        <>
          {X.map((x) => (
            <rect
              key={x}
              x={x + 0.6}
              y="2.6"
              width="2.8"
              height="10.8"
              rx="1"
              fill="none"
              stroke="currentColor"
              stroke-width="1.2"
            />
          ))}
        </>
      );
    case 'no-license': // an empty sheet
      return (
        <>
          <path d="M7 1.8h7l4 4v8.4H7z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />
          <path d="M4 14 20 2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </>
      );
    default: // a question
      return (
        <path
          d="M8.5 5.2a3.5 3.2 0 1 1 4.6 3.2c-.8.3-1.1.9-1.1 1.7v.4M12 13.4v.6"
          fill="none"
          stroke="currentColor"
          stroke-width="1.9"
          stroke-linecap="round"
        />
      );
  }
}

/** Decoration only: the words beside it say the same. */
export function Mark({ outcome, step }: { outcome: Outcome | 'failed'; step: Step | null }) {
  return (
    <svg class="mark" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
      {step === null ? (
        <Off outcome={outcome} />
      ) : (
        X.map((x, at) => (
          <rect
            key={x}
            x={x + 0.6}
            y="2.6"
            width="2.8"
            height="10.8"
            rx="1"
            fill={at < step ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width="1.2"
            opacity={at < step ? 1 : 0.55}
          />
        ))
      )}
    </svg>
  );
}
