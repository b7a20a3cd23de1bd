// Drawn from docs/openapi/notify-service.json by npm run api-types.
export interface paths {
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the caller's messages.
         * @description Lists the caller's messages. One page, newest first, in the language that the browser asks for.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streams the caller's new messages.
         * @description Streams the caller's new messages. Each as an event `notification`, and a `ping` every 15 s. A client that comes back with the id of the last event it saw is first given what it missed. Staff are told by an event `case` with `caseId` and `version` when a case that they may see has changed; without both, many have.
         */
        get: operations["streamNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a message as read.
         * @description Marks a message as read. By this reader only; again is no error.
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A message as its reader sees it. */
        NotificationItem: {
            /**
             * Format: date-time
             * @description when it was made
             */
            at: string;
            /** @description the case that it is about */
            caseId: string;
            /** @description what the route that marks it as read takes */
            id: string;
            /** @description number of the case */
            number: string;
            /** @description whether this reader has read it; colleagues of the same office read for themselves */
            read: boolean;
            /** @description one or two sentences in the reader's language */
            text: string;
            /** @description a few words in the reader's language */
            title: string;
        };
        /** @description A page of messages, newest first. */
        NotificationPage: {
            /** @description the messages */
            items: components["schemas"]["NotificationItem"][];
            /** @description cursor of the next page; absent on the last */
            next?: string;
            /**
             * Format: int64
             * @description how many of the last seven days this reader has not read
             */
            unread: number;
        };
        /** @description A problem document as it is sent (RFC 9457). */
        ProblemDocument: {
            /** @description what clients translate */
            code: string;
            /** @description what happened, in plain English; never a text of the inside */
            detail: string;
            /** @description one per wrong field; left out when there is none */
            errors?: components["schemas"]["ProblemError"][];
            /**
             * Format: int32
             * @description the status of the answer
             */
            status: number;
            /** @description what kind of problem it is */
            title: string;
            /** @description finds the request in logs; absent where there is none */
            traceId?: string;
            /** @description `/problems/&lt;code&gt;` */
            type: string;
        };
        /** @description One thing that is wrong with a request. */
        ProblemError: {
            /** @description stable, kebab case, e.g. `not-blank` */
            code: string;
            /** @description what was expected, in plain English; absent where the code says it all */
            detail?: string;
            /** @description JSON pointer into the body, e.g. `/place/lon`; `?name` for a query parameter or a header */
            pointer: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listNotifications: {
        parameters: {
            query?: {
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most messages on the page */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description `invalid-input`: Some fields are not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-acceptable`: No representation that you accept is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests; try again later. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `upstream-unavailable`: A part of the service is not available right now. `too-busy`: Very many requests are under way right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    streamNotifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description id of the last event that was seen; browsers send it by themselves */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-input`: Some fields are not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-acceptable`: No representation that you accept is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests; try again later. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `upstream-unavailable`: A part of the service is not available right now. `too-busy`: Very many requests are under way right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the message */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-input`: Some fields are not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-found`: There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests; try again later. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `upstream-unavailable`: A part of the service is not available right now. `too-busy`: Very many requests are under way right now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
