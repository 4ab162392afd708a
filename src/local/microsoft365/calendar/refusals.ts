// What Exchange does not do, and how Graph words it.
import { type Refusal, refuse } from '../refusal.ts';

export const exchange = {
  noUser: (who: string): Refusal =>
    refuse(
      404,
      'Request_ResourceNotFound',
      `Resource '${who}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  noSuchMailbox: (who: string): Refusal => refuse(404, 'ErrorInvalidUser', `The requested user '${who}' is invalid.`),
  noMailbox: (): Refusal =>
    refuse(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    ),
  noEvent: (): Refusal =>
    refuse(
      404,
      'ErrorItemNotFound',
      'The specified object was not found in the store., Default folder Calendar not found.',
    ),
  noResource: (): Refusal => refuse(404, 'ResourceNotFound', 'Resource could not be discovered.'),
  denied: (): Refusal =>
    refuse(
      403,
      'ErrorAccessDenied',
      'Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.',
    ),
  noRight: (): Refusal => refuse(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  notOrganizer: (): Refusal =>
    refuse(
      400,
      'ErrorInvalidRequest',
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    ),
  onlyOrganizer: (): Refusal =>
    refuse(400, 'ErrorInvalidRequest', "Your request can't be completed. Only the organizer can change this."),
  alreadyCancelled: (): Refusal =>
    refuse(400, 'ErrorInvalidRequest', "Your request can't be completed. The meeting was cancelled before."),
  usedTransactionId: (status: 400 | 409, existing: string): Refusal => ({
    ...refuse(
      status,
      'ErrorDuplicateTransactionId',
      "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
    ),
    more: { '@event.existingEventId': existing },
  }),
  changedMeanwhile: (): Refusal =>
    refuse(412, 'ErrorIrresolvableConflict', 'The send or update operation could not be performed.'),
  endsBefore: (): Refusal =>
    refuse(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'End date is earlier than start date'),
  notMidnight: (): Refusal =>
    refuse(
      400,
      'ErrorPropertyValidationFailure',
      'The Event.Start property for an all-day event needs to be set to midnight.',
    ),
  noZone: (zone: string): Refusal =>
    refuse(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
    ),
  badBody: (message: string): Refusal => refuse(400, 'RequestBodyRead', message),
  badParameter: (message: string): Refusal => refuse(400, 'ErrorInvalidParameter', message),
  noProperty: (name: string, type: string): Refusal =>
    refuse(
      400,
      'RequestBroker--ParseUri',
      `Could not find a property named '${name}' on type 'Microsoft.OutlookServices.${type}'.`,
    ),
  crowded: (): Refusal => refuse(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.'),
  notServed: (method: string): Refusal => refuse(405, 'ErrorInvalidRequest', `${method} is not served here`),
};
