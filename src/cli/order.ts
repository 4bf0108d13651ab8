/** The flags of `derive` and `make` as an order to the pipeline. */
import type { Order } from '../pipeline/run-report.js';

interface Given {
  readonly source: string[];
  readonly item: string | undefined;
  readonly force: boolean | undefined;
  readonly beside: boolean | undefined;
}

export function orderOf({ source, item, force, beside }: Given): Order {
  return {
    sources: source,
    overwrite: force ? 'force' : beside ? 'beside' : 'never',
    ...(item === undefined ? {} : { item }),
  };
}
