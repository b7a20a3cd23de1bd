// Drawn from docs/openapi/complaint-service.json by npm run api-types.
export interface paths {
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/contact-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["photo_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post: operations["fileWithPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["track"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}/acts/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}/acts/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hotline/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hotline/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
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
        ActRight: {
            act: string;
            allowed: boolean;
            why?: string;
        };
        Actor: {
            name: string;
            office?: string;
            roles: ("CITIZEN" | "OPERATOR" | "TRIAGE" | "OFFICER" | "OFFICE_HEAD" | "DEPARTMENT" | "SUPERVISOR" | "ADMIN" | "SERVICE")[];
            subject: string;
        };
        Answer: {
            outcome: string;
            text: string;
        };
        AnswerView: {
            /** Format: date-time */
            at: string;
            office?: components["schemas"]["Named"];
            outcome: string;
            text: string;
        };
        Assign: {
            category?: string;
            deadlineClass?: string;
            office: string;
            reason: string;
        };
        CandidateView: {
            office: components["schemas"]["Named"];
            reasons: components["schemas"]["Reason"][];
            /** Format: double */
            score: number;
        };
        CaseRow: {
            address?: string;
            caseId: string;
            category?: components["schemas"]["Named"];
            channel: string;
            deadlines: components["schemas"]["DeadlineView"][];
            nextDeadline?: components["schemas"]["DeadlineView"];
            number: string;
            office?: components["schemas"]["Named"];
            /** Format: int32 */
            photos: number;
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            reopened: number;
            /** @enum {string} */
            state: "REGISTERED" | "TRIAGE" | "ASSIGNED" | "IN_PROGRESS" | "ANSWERED" | "CLOSED" | "REJECTED" | "WITHDRAWN";
            text: string;
            /** Format: int64 */
            version: number;
        };
        CaseView: {
            acts: components["schemas"]["ActRight"][];
            address?: string;
            answer?: components["schemas"]["AnswerView"];
            candidates: components["schemas"]["CandidateView"][];
            caseId: string;
            category?: components["schemas"]["Named"];
            channel: string;
            deadlines: components["schemas"]["DeadlineView"][];
            contact: components["schemas"]["ContactMask"];
            deadlineClass?: string;
            departments: components["schemas"]["Named"][];
            nextDeadline?: components["schemas"]["DeadlineView"];
            number: string;
            office?: components["schemas"]["Named"];
            photos: components["schemas"]["PhotoRef"][];
            place: components["schemas"]["Place"];
            rating?: components["schemas"]["RatingView"];
            reasons: components["schemas"]["Reason"][];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            reopened: number;
            /** @enum {string} */
            state: "REGISTERED" | "TRIAGE" | "ASSIGNED" | "IN_PROGRESS" | "ANSWERED" | "CLOSED" | "REJECTED" | "WITHDRAWN";
            text: string;
            timeline: components["schemas"]["DeskTimelineEntry"][];
            /** Format: int64 */
            version: number;
        };
        DeadlineView: {
            /** Format: date-time */
            dueAt?: string;
            /** Format: double */
            fraction?: number;
            kind: string;
            /** Format: date-time */
            metAt?: string;
            /** Format: int32 */
            remainingWorkingDays?: number;
            /** Format: int64 */
            remainingWorkingMinutes?: number;
            /** Format: date-time */
            startedAt?: string;
            state: string;
        };
        Close: {
            reason?: string;
        };
        CodedName: {
            code: string;
            name: string;
        };
        Contact: {
            note: string;
            outcome: string;
        };
        ContactDetails: {
            email?: string;
            name?: string;
            phone?: string;
        };
        ContactMask: {
            email?: string;
            exists: boolean;
            name?: string;
            phone?: string;
        };
        DeskActor: {
            kind: string;
            name?: string;
        };
        DeskTimelineEntry: {
            act: string;
            actor: components["schemas"]["DeskActor"];
            /** Format: date-time */
            at: string;
            detail?: {
                [key: string]: unknown;
            };
            text?: string;
        };
        Filing: {
            anonymous?: boolean;
            categoryHint?: string;
            channel: string;
            contact?: components["schemas"]["Reachable"];
            place?: components["schemas"]["Spot"];
            secret?: boolean;
            text: string;
        };
        Inspection: {
            /** Format: double */
            decibel?: number;
            findings: string;
            /** Format: int32 */
            zoneClass?: number;
        };
        MyComplaint: {
            category?: components["schemas"]["Named"];
            number: string;
            office?: components["schemas"]["Named"];
            /** Format: date-time */
            registeredAt: string;
            status: string;
            text: string;
        };
        Named: {
            code: string;
            name: string;
        };
        OfficeRow: {
            office: components["schemas"]["CodedName"];
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            registered: number;
        };
        Outcomes: {
            results: components["schemas"]["RowOutcome"][];
        };
        Overview: {
            assignment: components["schemas"]["Share"];
            byOffice: components["schemas"]["OfficeRow"][];
            onTimeAnswer: components["schemas"]["Share"];
            /** Format: int64 */
            overdue: number;
            period: components["schemas"]["Period"];
            satisfaction: components["schemas"]["Share"];
            /** Format: int64 */
            triage: number;
            weeks: components["schemas"]["Week"][];
        };
        PageCaseRow: {
            items?: components["schemas"]["CaseRow"][];
            next?: string;
        };
        PageMyComplaint: {
            items?: components["schemas"]["MyComplaint"][];
            next?: string;
        };
        Period: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        PhotoRef: {
            id: string;
        };
        Place: {
            address?: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
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
        Promise: {
            /** Format: date-time */
            assignBy?: string;
        };
        PublicTimelineEntry: {
            act: string;
            actorKind: string;
            /** Format: date-time */
            at: string;
            text?: string;
        };
        Purpose: {
            purpose: string;
        };
        Rate: {
            reason?: string;
            satisfaction: string;
            solved: boolean;
        };
        RatingView: {
            /** Format: date-time */
            at: string;
            reason?: string;
            satisfaction: string;
            solved: boolean;
        };
        Reachable: {
            email?: string;
            name?: string;
            phone?: string;
        };
        Reason: {
            stage: string;
            text: string;
        };
        Receipt: {
            caseId: string;
            number: string;
            promise: components["schemas"]["Promise"];
            queryCode: string;
            /** Format: date-time */
            registeredAt: string;
            status: string;
        };
        Reject: {
            legalWay: string;
            reason: string;
        };
        Reopen: {
            reason: string;
        };
        RowOutcome: {
            number?: string;
            orderNumber: string;
            reason?: string;
            /** @enum {string} */
            result: "registered" | "known" | "refused";
            /** Format: int64 */
            row: number;
        };
        Share: {
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            numerator: number;
            /** Format: double */
            rate?: number;
            /** Format: double */
            target?: number;
        };
        Spot: {
            address?: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
        };
        TrackedComplaint: {
            answer?: components["schemas"]["AnswerView"];
            can: string[];
            category?: components["schemas"]["Named"];
            deadlines: components["schemas"]["DeadlineView"][];
            number: string;
            office?: components["schemas"]["Named"];
            photos: components["schemas"]["PhotoRef"][];
            place: components["schemas"]["Place"];
            rating?: components["schemas"]["RatingView"];
            reasons: components["schemas"]["Reason"][];
            /** Format: date-time */
            registeredAt: string;
            status: string;
            statusReason?: string;
            text: string;
            timeline: components["schemas"]["PublicTimelineEntry"][];
        };
        Week: {
            assignment: components["schemas"]["WeekShare"];
            onTimeAnswer: components["schemas"]["WeekShare"];
            satisfaction: components["schemas"]["WeekShare"];
            /** Format: date */
            weekStart: string;
        };
        WeekShare: {
            /** Format: int64 */
            d: number;
            /** Format: int64 */
            n: number;
        };
        Withdraw: {
            reason?: string;
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
    list: {
        parameters: {
            query?: {
                view?: string;
                office?: string;
                category?: string;
                q?: string;
                cursor?: string;
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
                    "*/*": components["schemas"]["PageCaseRow"];
                };
            };
        };
    };
    show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
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
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
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
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    contact: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    inspection: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inspection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    reject: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    reopen_1: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopen"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Purpose"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContactDetails"];
                };
            };
        };
    };
    photo_1: {
        parameters: {
            query?: {
                size?: string;
            };
            header?: never;
            path: {
                caseId: string;
                photoId: string;
            };
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
                    "*/*": string;
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "*/*": components["schemas"]["PageMyComplaint"];
                };
            };
        };
    };
    fileWithPhotos: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Filing"];
                "multipart/form-data": {
                    actor?: components["schemas"]["Actor"];
                    complaint: components["schemas"]["Filing"];
                    photos?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Receipt"];
                };
            };
        };
    };
    track: {
        parameters: {
            query?: never;
            header?: {
                "Query-Code"?: string;
            };
            path: {
                number: string;
            };
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
                    "*/*": components["schemas"]["TrackedComplaint"];
                };
            };
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: {
                "Query-Code"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrackedComplaint"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: {
                "Query-Code"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopen"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrackedComplaint"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: {
                "Query-Code"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrackedComplaint"];
                };
            };
        };
    };
    photo: {
        parameters: {
            query?: {
                size?: string;
            };
            header?: {
                "Query-Code"?: string;
            };
            path: {
                number: string;
                photoId: string;
            };
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
                    "*/*": string;
                };
            };
        };
    };
    take_1: {
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
                content?: never;
            };
        };
    };
    take: {
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
                    "application/json": components["schemas"]["Outcomes"];
                };
            };
        };
    };
    overview: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["Overview"];
                };
            };
        };
    };
}
