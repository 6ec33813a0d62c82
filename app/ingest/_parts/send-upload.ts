type Answer = { readonly id: number; readonly problem: null } | { readonly id: null; readonly problem: string };

const FAILED = 'The files could not be sent: the connection broke off. Try again.';

function read({ response, status }: XMLHttpRequest): Answer {
  const body = response as { readonly import?: number; readonly error?: { readonly message?: string } } | null;
  if (body?.import !== undefined) return { id: body.import, problem: null };
  return { id: null, problem: body?.error?.message ?? `The server refused the files (${status}).` };
}

/** Sends a form with files and says how much of it is sent, 0–1; answers the import that it began, or what is wrong. Never rejects. */
export function send(form: HTMLFormElement, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(read(request));
    request.onerror = () => resolve({ id: null, problem: FAILED });
    request.send(new FormData(form));
  });
}
