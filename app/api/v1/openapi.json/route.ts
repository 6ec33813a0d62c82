import { describeApi } from '#lib/usecases/api/describe-api.ts';
import { json } from '../../../_server/respond.ts';

export function GET(): Response {
  return json(describeApi());
}
