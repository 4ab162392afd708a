// What SharePoint and Exchange do not do, and how Graph words it.

export interface Refusal {
  refused: true;
  status: number;
  code: string;
  message: string;
  /** What it is about: the column. */
  about?: string;
  /** What else Graph says in the error. */
  more?: Readonly<Record<string, string>>;
}

export const refusals = {
  unknownField: (name: string): Refusal => ({ ...invalid(`Field '${name}' is not recognized`), about: name }),
  readOnly: (name: string): Refusal => ({ ...invalid(`Field '${name}' is read-only`), about: name }),
  wrongValue: (name: string, wanted: string): Refusal => ({
    ...invalid(`Field '${name}' does not take this value: ${wanted}`),
    about: name,
  }),
  /** This is how Graph says that a unique column would hold the same twice. */
  notUnique: (name: string): Refusal => ({
    ...invalid('One or more fields with unique constraints already has the provided value.'),
    about: name,
  }),
  notIndexed: (name: string): Refusal => ({
    ...invalid(`Field '${name}' cannot be referenced in filter or orderby as it is not indexed.`),
    about: name,
  }),
  badFilter: (): Refusal => invalid('Invalid filter clause'),
  badRequest: (message: string): Refusal => invalid(message),
  missing: (what: string): Refusal => refuse(404, 'itemNotFound', `${what} could not be found`),
  changedMeanwhile: (): Refusal => refuse(412, 'notAllowed', "ETag does not match current item's value"),
  nameTaken: (): Refusal => refuse(409, 'nameAlreadyExists', 'Name already exists'),
  forbidden: (): Refusal => refuse(403, 'accessDenied', 'Access denied'),
  tokenTooOld: (): Refusal => refuse(410, 'resyncRequired', 'Resync required'),
  moved: (): Refusal => refuse(308, 'resourceMoved', 'The site has been moved'),
  throttled: (): Refusal => refuse(429, 'activityLimitReached', 'The request has been throttled'),
  unavailable: (): Refusal => refuse(503, 'serviceNotAvailable', 'The service is not available'),
  answerLost: (): Refusal => refuse(504, 'gatewayTimeout', 'The answer took too long'),
  dependencyFailed: (): Refusal => refuse(424, 'failedDependency', 'A request before it failed'),
  notServed: (method: string): Refusal => refuse(405, 'methodNotAllowed', `${method} is not served here`),
  tooLarge: (): Refusal => refuse(413, 'requestTooLarge', 'The request is too large'),
};

export function refuse(status: number, code: string, message: string): Refusal {
  return { refused: true, status, code, message };
}

function invalid(message: string): Refusal {
  return refuse(400, 'invalidRequest', message);
}

export const isRefusal = (given: object): given is Refusal => 'refused' in given;
