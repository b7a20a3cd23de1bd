// Drawn from docs/openapi/dispatch-service.json by npm run api-types.
export interface paths {
    "/api/category-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/district": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["district"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["near"];
        put?: never;
        post?: never;
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
        BranchView: {
            code: string;
            name: string;
            nameEn: string;
        };
        CategoryView: {
            code: string;
            group: components["schemas"]["BranchView"];
            name: string;
            nameEn: string;
            nightSensitive: boolean;
            subgroup?: components["schemas"]["BranchView"];
        };
        CodedName: {
            code: string;
            name: string;
        };
        DeadlineClassView: {
            code: string;
            limits: {
                [key: string]: components["schemas"]["LimitView"];
            };
            name: string;
            nameEn: string;
        };
        DistrictView: {
            approximate: boolean;
            boundary: components["schemas"]["GeometryView"];
            categories: components["schemas"]["CategoryView"][];
            code: string;
            deadlineClasses: components["schemas"]["DeadlineClassView"][];
            name: string;
            offices: components["schemas"]["OfficeView"][];
            version: string;
        };
        GeometryView: {
            coordinates: unknown[];
            type: string;
        };
        Item: {
            code: string;
            name: string;
            nameEn: string;
            /** Format: double */
            score: number;
            words: string[];
        };
        LimitView: {
            /** Format: int32 */
            limit: number;
            unit: string;
        };
        Near: {
            inside: boolean;
            nearest?: components["schemas"]["Nearest"];
            office?: components["schemas"]["CodedName"];
        };
        Nearest: {
            /** Format: int64 */
            metres: number;
            name: string;
        };
        OfficeView: {
            boundary: components["schemas"]["GeometryView"];
            boundaryStatus: string;
            code: string;
            kind: string;
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            name: string;
            nameEn: string;
        };
        PlaceView: {
            kind: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
            name: string;
            office: components["schemas"]["CodedName"];
        };
        Places: {
            items: components["schemas"]["PlaceView"][];
        };
        ProblemDocument: {
            code: string;
            detail: string;
            errors: components["schemas"]["ProblemError"][];
            /** Format: int32 */
            status: number;
            title: string;
            traceId?: string;
            type: string;
        };
        ProblemError: {
            code: string;
            detail?: string;
            pointer: string;
        };
        Suggestions: {
            happeningNow: boolean;
            items: components["schemas"]["Item"][];
        };
        Typed: {
            text: string;
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
    suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Typed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    district: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["DistrictView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
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
                    "application/json": components["schemas"]["Places"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    near: {
        parameters: {
            query: {
                lon: number;
                lat: number;
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
                    "application/json": components["schemas"]["Near"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
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
