/** A Sheets service that waits and asks again where Google limits the calls or stumbles; only for what is read. */
import { SheetsApiError, type SheetsService } from '../sheets-service/service';
import { readOnly } from './read-only';
import type { RemoteService } from './remote-service';

/** Milliseconds; publishing reads file after file, so the quota of a minute has to be waited for. */
const waits = [1000, 2000, 4000, 8000, 16_000, 32_000] as const;

export function patientReader(service: RemoteService): SheetsService {
  const patiently = <Result>(call: () => Result): Result => {
    for (const wait of waits) {
      try {
        return call();
      } catch (error) {
        const mayPass =
          error instanceof SheetsApiError && (error.code === 429 || error.code >= 500);
        if (!mayPass) throw error;
        service.sleep(wait);
      }
    }
    return call();
  };
  return {
    ...readOnly(service),
    get: (...args) => patiently(() => service.get(...args)),
    batchGetValues: (...args) => patiently(() => service.batchGetValues(...args)),
  };
}
