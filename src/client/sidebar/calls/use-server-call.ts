/** A server function as a component uses it: run it, see whether it runs, its answer or what went wrong. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { useSurroundings } from '../context';
import { callOnce, type CallFailure } from './call-once';
import type { AnswerOf, Inputs, ServerFunctionName } from './server-calls';

export interface ServerCall<Name extends ServerFunctionName> {
  readonly isRunning: boolean;
  /** The newest answer; it stays while a further run is under way, and when that one fails. */
  readonly answer: AnswerOf<Name> | null;
  /** What that answer was given to. */
  readonly answeredInput: Inputs[Name] | null;
  /** Of the newest run. */
  readonly failure: CallFailure | null;
  /** Does nothing while a run is under way. Resolves with the answer, null when it failed. */
  readonly run: (input: Inputs[Name]) => Promise<AnswerOf<Name> | null>;
  /** Runs again with the same input. */
  readonly retry: () => void;
}

interface Answered<Name extends ServerFunctionName> {
  readonly input: Inputs[Name];
  readonly answer: AnswerOf<Name>;
}

export function useServerCall<Name extends ServerFunctionName>(name: Name): ServerCall<Name> {
  const { callServer, say } = useSurroundings();
  const [isRunning, setIsRunning] = useState(false);
  const [answered, setAnswered] = useState<Answered<Name> | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const running = useRef(false);
  const lastInput = useRef<Inputs[Name] | null>(null);

  const run = useCallback(
    async (input: Inputs[Name]) => {
      if (running.current) return null;
      running.current = true;
      lastInput.current = input;
      setIsRunning(true);
      setFailure(null);
      const outcome = await callOnce({ callServer, say }, name, input);
      running.current = false;
      setIsRunning(false);
      if (outcome.ok) {
        setAnswered({ input, answer: outcome.answer });
        return outcome.answer;
      }
      setFailure(outcome.failure);
      return null;
    },
    [callServer, name, say],
  );

  const retry = useCallback(() => {
    if (lastInput.current !== null) void run(lastInput.current);
  }, [run]);

  return {
    isRunning,
    answer: answered?.answer ?? null,
    answeredInput: answered?.input ?? null,
    failure,
    run,
    retry,
  };
}
