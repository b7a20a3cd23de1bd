// Drawn from docs/openapi/dispatch-service.json by npm run api-types.
export interface paths {
    "/api/admin/dead-letters/dispatch-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages that this service set aside.
         * @description Lists the messages that this service set aside. By queue; without the content of any message.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/dead-letters/dispatch-service/{queue}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends messages back to their queue.
         * @description Sends messages back to their queue. One, or all that lie aside now; each leaves only once the broker has it.
         */
        post: operations["replayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/gazetteer-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks stops and landmarks.
         * @description Checks stops and landmarks. A file that cannot be used is refused with each row that is wrong; slips are shown.
         */
        post: operations["checkGazetteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/outline-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks outlines of the offices.
         * @description Checks outlines of the offices. A file that cannot be read is refused; gaps and overlaps are shown.
         */
        post: operations["checkOutlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/category-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggests categories for a text that is being typed.
         * @description Suggests categories for a text that is being typed. The text is read and forgotten.
         */
        post: operations["suggestCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what the engine would decide of a complaint.
         * @description Says what the engine would decide of a complaint. It is read and forgotten.
         */
        post: operations["previewDispatch"];
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
        /**
         * Shows the district.
         * @description Shows the district. Its outlines, offices, categories and deadline classes, as they are in force now. Whoever has them asks by their tag whether they still are: a line that was published must not be drawn as it was.
         */
        get: operations["showDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handling-guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what the decision tables tell whoever handles a case.
         * @description Says what the decision tables tell whoever handles a case. It is read and forgotten.
         */
        post: operations["showHandlingGuide"];
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
        /**
         * Finds places by name.
         * @description Finds places by name. The best ten of the gazetteer, e.g. roads, quarters, parks and schools.
         */
        get: operations["findPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the places that a map draws.
         * @description Lists the places that a map draws. The stops and landmarks of the gazetteer whose position is known.
         */
        get: operations["listMapPlaces"];
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
        /**
         * Tells where a point lies.
         * @description Tells where a point lies. The office in whose area it lies, and the nearest place that has a name.
         */
        get: operations["locatePoint"];
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
        /** @description A branch of the taxonomy. */
        BranchView: {
            /** @description code in the district pack */
            code: string;
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
        };
        /** @description A category 类别: a leaf of the taxonomy. */
        CategoryView: {
            /** @description code in the district pack */
            code: string;
            /** @description codes of the departments that the responsibility table calls in for it, the lead first */
            departments: string[];
            /** @description the branch above all */
            group: components["schemas"]["BranchView"];
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
            /** @description whether it is more urgent at night */
            nightSensitive: boolean;
            /** @description the branch between; absent where there is none */
            subgroup?: components["schemas"]["BranchView"];
        };
        /** @description What becomes of a case, as things are published and with the part that is tried. */
        ChangedCase: {
            after: components["schemas"]["Outcome"];
            before: components["schemas"]["Outcome"];
            /** @description as it was sent */
            caseId: string;
        };
        /** @description An outline that was handed in. */
        CheckedOutline: {
            /** @description WGS84 */
            boundary: components["schemas"]["GeometryView"];
            /** @description of the office */
            code: string;
        };
        /** @description A code of the district pack beside the name people read. */
        CodedName: {
            /** @description the code, e.g. 500108006 */
            code: string;
            /** @description the name, e.g. 弹子石街道 */
            name: string;
            /** @description the name in English, e.g. Danzishi Subdistrict; absent where the sender does not know it */
            nameEn?: string;
        };
        /** @description A message that was set aside; without its content, which stays in the queue. */
        DeadLetter: {
            /** @description of the message; absent where its sender gave none */
            id?: string;
            /** @description the broker's word for why: `rejected` or `delivery_limit` */
            reason?: string;
            /**
             * Format: date-time
             * @description when it arrived in the dead-letter queue
             */
            setAsideAt?: string;
            /** @description of the event that it carries; absent where its sender gave none */
            type?: string;
        };
        /** @description A deadline class with the limits that hold now. */
        DeadlineClassView: {
            /** @description code in the district pack */
            code: string;
            /** @description by deadline in lower case, e.g. `answer` */
            limits: {
                [key: string]: components["schemas"]["LimitView"];
            };
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
        };
        /** @description A department 部门: a bureau of the district. */
        DepartmentView: {
            /** @description code in the district pack */
            code: string;
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
        };
        /** @description The district as pages draw it. */
        DistrictView: {
            /** @description always true: office outlines are approximations, and every page that draws them says so */
            approximate: boolean;
            /** @description outline of the district, WGS84 */
            boundary: components["schemas"]["GeometryView"];
            /** @description all leaves of the taxonomy */
            categories: components["schemas"]["CategoryView"][];
            /** @description code of the district */
            code: string;
            /** @description all classes of urgency, with the limits that hold now */
            deadlineClasses: components["schemas"]["DeadlineClassView"][];
            /** @description all bureaus that an office may call in */
            departments: components["schemas"]["DepartmentView"][];
            /** @description name in Chinese */
            name: string;
            /** @description all street offices and towns */
            offices: components["schemas"]["OfficeView"][];
            /** @description version of the district pack */
            version: string;
            /** @description names of rivers, where a map writes them */
            waters: components["schemas"]["WaterView"][];
        };
        /** @description Whom to call in and what to do first. */
        DutyView: {
            /** @description the lead first; the office of the place itself is never among them */
            departments: components["schemas"]["DepartmentView"][];
            /** @description what is to be secured, in the words of the table; may be empty */
            evidence: string;
            /** @description what is done first, in the words of the table; may be empty */
            firstStep: string;
            /** @description whether the office of the place acts first and departments only support it */
            officeLeads: boolean;
            /** @description id of the rule that says so */
            rule: string;
            /** @description how well sourced this is: `sourced`, `practice` or `draft`; may be empty */
            source: string;
            /** @description by which it is measured; may be empty */
            standard: string;
        };
        /** @description A place where outlines do not meet as they should. */
        FlawView: {
            /** @description `gap`, `overlap` or `beyond` the district */
            kind: string;
            /** @description codes; for a gap those around it */
            offices: string[];
            /** @description false at the outline of the district, which two sources never draw alike */
            refused: boolean;
            /** @description on the map, WGS84 */
            shape: components["schemas"]["GeometryView"];
            /**
             * Format: int64
             * @description its area
             */
            squareMetres: number;
        };
        /** @description What stands in the file, and what of it may be a slip. */
        GazetteerCheck: {
            /** @description what may be a slip and is not in what is in force */
            notes: components["schemas"]["PlaceNote"][];
            /** @description the cells of each row by column, in the order of the file */
            rows: {
                [key: string]: string;
            }[];
        };
        /** @description The stops and landmarks of the gazetteer. */
        GazetteerFile: {
            /** @description a CSV table, at most 1,000,000 characters */
            text: string;
        };
        /** @description A GeoJSON geometry (RFC 7946). */
        GeometryView: {
            /** @description rings of points, or polygons of them; longitude first */
            coordinates: unknown[];
            /** @description `Polygon` or `MultiPolygon` */
            type: string;
        };
        /** @description What the decision tables tell whoever handles a case. */
        Guide: {
            /**
             * Format: date
             * @description by which they were chosen
             */
            dayOfAct: string;
            /** @description whom to call in and what to do first; absent where no rule holds */
            duty?: components["schemas"]["DutyView"];
            /** @description laws that were in force on the day of the act, what is closest to the category first */
            legalBases: components["schemas"]["LegalBasis"][];
            /** @description of the tables that say the duty, e.g. `2026.1+3` */
            version: string;
        };
        /** @description A suggested category. */
        Item: {
            /** @description code in the district pack */
            code: string;
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
            /**
             * Format: double
             * @description how much speaks for it, 0 to 1
             */
            score: number;
            /** @description the words that spoke for it */
            words: string[];
        };
        /** @description What is known of a case. */
        KnownCase: {
            /** @description code of the category; without one no rule speaks of the case */
            category?: string;
            /**
             * Format: date
             * @description the day of what is complained about; absent: the day of the complaint
             */
            dayOfAct?: string;
            /** @description code of the office; absent where it is not settled */
            office?: string;
            /**
             * Format: date-time
             * @description the tables that held then say who is called in
             */
            registeredAt: string;
            /** @description what the citizen said, 1 to 10,000 characters; tables may look for words in it */
            text: string;
        };
        /** @description A law on which an answer may rest. */
        LegalBasis: {
            /** @description id of the rule that says so */
            rule: string;
            /** @description how well sourced this is: `sourced`, `practice` or `draft`; may be empty */
            source: string;
            /** @description law and article, in the words of the table */
            text: string;
        };
        /** @description How long a deadline runs. */
        LimitView: {
            /**
             * Format: int32
             * @description how many units
             */
            limit: number;
            /** @description `working-hours` or `working-days` */
            unit: string;
        };
        /** @description A place as a map draws it. */
        MapPlace: {
            /** @description what kind of place, e.g. `stop` */
            kind: string;
            /**
             * Format: double
             * @description degrees north, WGS84
             */
            lat: number;
            /**
             * Format: double
             * @description degrees east, WGS84
             */
            lon: number;
            /** @description name in Chinese */
            name: string;
        };
        /** @description The places that a map draws. */
        MapPlaces: {
            /** @description stops and landmarks whose position is known */
            items: components["schemas"]["MapPlace"][];
        };
        /** @description A place that an address names. */
        NamedPlace: {
            /**
             * Format: double
             * @description degrees north, WGS84
             */
            lat: number;
            /**
             * Format: double
             * @description degrees east, WGS84
             */
            lon: number;
            /** @description name in Chinese */
            name: string;
        };
        /** @description Where a point lies. */
        Near: {
            /** @description whether it lies in the district */
            inside: boolean;
            /** @description the nearest named place; absent outside the district */
            nearest?: components["schemas"]["Nearest"];
            /** @description the office in whose area it lies; absent outside the district */
            office?: components["schemas"]["CodedName"];
        };
        /** @description A named place near a point. */
        Nearest: {
            /**
             * Format: int64
             * @description how far it is from the point, in whole metres
             */
            metres: number;
            /** @description name in Chinese */
            name: string;
        };
        /** @description A street office or town 镇街. */
        OfficeView: {
            /** @description its outline, WGS84 */
            boundary: components["schemas"]["GeometryView"];
            /** @description how exact the outline is */
            boundaryStatus: string;
            /** @description code in the district pack */
            code: string;
            /** @description street or town */
            kind: string;
            /**
             * Format: double
             * @description degrees north of its centre, WGS84
             */
            lat: number;
            /**
             * Format: double
             * @description degrees east of its centre, WGS84
             */
            lon: number;
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
        };
        /** @description What becomes of a case. */
        Outcome: {
            /** @description code of the category that it is given; absent where none is */
            category?: string;
            /** @description code of the class */
            deadlineClass: string;
            /** @description codes, the lead first */
            departments: string[];
            /** @description first step, evidence, standard and legal bases, in the words of the tables */
            instructions: string[];
            /** @description code of the office that has it; absent where the triage desk is asked */
            office?: string;
            /** @description whether the office of the place acts first */
            officeLeads: boolean;
            /** @description ids of the rules that hold */
            rules: string[];
        };
        /** @description What is right and wrong with outlines. */
        OutlineCheck: {
            /** @description the largest first, at most 50 */
            flaws: components["schemas"]["FlawView"][];
            /** @description as pages would draw them */
            outlines: components["schemas"]["CheckedOutline"][];
            /** @description how far all of them lie beside the district; absent where they do not */
            shift?: components["schemas"]["Shift"];
            /** @description whether they can be tried and published */
            usable: boolean;
        };
        /** @description The outlines of the offices. */
        OutlinesFile: {
            /** @description a GeoJSON feature collection, at most 1,000,000 characters */
            text: string;
        };
        /** @description A case as it was settled. */
        PastCase: {
            /** @description in the citizen's words; absent where there is none */
            address?: string;
            /** @description by which the result names it */
            caseId: string;
            /** @description code; absent where it has none */
            category?: string;
            /**
             * Format: double
             * @description degrees north of its point, WGS84; absent where it has none
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east of its point, WGS84; absent where it has none
             */
            lon?: number;
            /** @description code; absent where it has none */
            office?: string;
            /**
             * Format: date-time
             * @description by this the tables know hour, day and period
             */
            registeredAt: string;
            /** @description what the citizen said, without contact data */
            text: string;
        };
        /** @description Something about a row of the gazetteer that may be meant so, and may be a slip. */
        PlaceNote: {
            /** @description `homonym`, `elsewhere`, `another-office` or `alias-taken` */
            code: string;
            /** @description the other office, the other district or the alias */
            detail: string;
            /**
             * Format: int64
             * @description in the file; the header is line 1
             */
            line: number;
            /** @description of the place */
            name: string;
        };
        /** @description A place of the gazetteer. */
        PlaceView: {
            /** @description what kind of place, e.g. `road` */
            kind: string;
            /**
             * Format: double
             * @description degrees north, WGS84; absent where no point is known
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east, WGS84; absent where no point is known
             */
            lon?: number;
            /** @description name in Chinese */
            name: string;
            /** @description the office in whose area it lies */
            office: components["schemas"]["CodedName"];
        };
        /** @description The places that fit best. */
        Places: {
            /** @description at most ten, best first */
            items: components["schemas"]["PlaceView"][];
        };
        /** @description What the engine would decide now. */
        Preview: {
            /** @description what it is about; absent where the words name nothing */
            category?: components["schemas"]["CodedName"];
            /** @description whether the first office would get the case without the triage desk */
            certain: boolean;
            /** @description whether the point on the map and the words do not agree */
            conflict: boolean;
            /** @description how urgent it is */
            deadlineClass: string;
            /** @description whom the office would call in, the lead first */
            departments: components["schemas"]["CodedName"][];
            /** @description the other district that the words name; absent where they name none */
            elsewhere?: string;
            /** @description whether the words say that it goes on right now */
            happeningNow: boolean;
            /** @description the place of the gazetteer that the address names; absent where it names none, or one of several */
            named?: components["schemas"]["NamedPlace"];
            /** @description that it may be for, at most three, best first; empty where no place is known */
            offices: components["schemas"]["CodedName"][];
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
        /** @description Which messages go back. */
        Replay: {
            /** @description of one message; none for all of the queue */
            id?: string;
        };
        /** @description What a replay did. */
        Replayed: {
            /**
             * Format: int32
             * @description how many messages went back to their queue
             */
            count: number;
        };
        /** @description A queue and what was set aside from it. */
        SetAside: {
            /**
             * Format: int64
             * @description how many messages lie aside
             */
            count: number;
            /** @description the oldest of them, without their content; a hundred at most */
            letters: components["schemas"]["DeadLetter"][];
            /** @description its name */
            queue: string;
        };
        /** @description How far a file lies beside its place as a whole. */
        Shift: {
            /**
             * Format: int64
             * @description metres to the east, negative to the west
             */
            eastMetres: number;
            /**
             * Format: int64
             * @description metres to the north, negative to the south
             */
            northMetres: number;
        };
        /** @description Categories that a text may be about. */
        Suggestions: {
            /** @description whether the words say that it goes on right now */
            happeningNow: boolean;
            /** @description at most three, best first */
            items: components["schemas"]["Item"][];
        };
        /** @description What has been taken down so far. */
        TakenDown: {
            /** @description the place in words; at most 200 characters */
            address?: string;
            /** @description a code of the taxonomy, where one was chosen */
            categoryHint?: string;
            /**
             * Format: double
             * @description degrees north, WGS84; a point counts only with both
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east, WGS84; a point counts only with both
             */
            lon?: number;
            /** @description 1 to 10,000 characters */
            text: string;
        };
        /** @description A changed part of the district, and cases to try it on. */
        Trial: {
            /** @description at most 2,000 */
            cases: components["schemas"]["PastCase"][];
            /** @description its code */
            part: string;
            /**
             * Format: int32
             * @description how many publications there are; the part is compared with what they come to
             */
            publications?: number;
            /** @description of its file */
            text: string;
        };
        /** @description What a trial found. */
        TrialResult: {
            /** @description the cases with which something else would be done, in the order in which they were sent */
            changed: components["schemas"]["ChangedCase"][];
        };
        /** @description What has been typed so far. */
        Typed: {
            /** @description 1 to 10,000 characters */
            text: string;
        };
        /** @description The name of a river; it may stand in several places. */
        WaterView: {
            /**
             * Format: double
             * @description degrees north of the middle of the name, WGS84
             */
            lat: number;
            /**
             * Format: double
             * @description degrees east of the middle of the name, WGS84
             */
            lon: number;
            /** @description name in Chinese */
            name: string;
            /** @description name in English */
            nameEn: string;
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
    listDeadLetters: {
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
                    "application/json": components["schemas"]["SetAside"][];
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
            /** @description `not-allowed`: Your role does not allow this. */
            403: {
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
    replayDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description name of the queue */
                queue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
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
            /** @description `not-allowed`: Your role does not allow this. */
            403: {
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
            /** @description `not-acceptable`: No representation that you accept is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: This media type is not supported. */
            415: {
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
    checkGazetteer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GazetteerFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GazetteerCheck"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
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
            /** @description `not-allowed`: Your role does not allow this. */
            403: {
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
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: This media type is not supported. */
            415: {
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
    checkOutlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutlinesFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutlineCheck"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
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
            /** @description `not-allowed`: Your role does not allow this. */
            403: {
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
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: This media type is not supported. */
            415: {
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
    suggestCategories: {
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
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
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
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: This media type is not supported. */
            415: {
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
    previewDispatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenDown"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
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
            /** @description `not-allowed`: Your role does not allow this. */
            403: {
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
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: This media type is not supported. */
            415: {
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
    showDistrict: {
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
    showHandlingGuide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
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
            /** @description `not-allowed`: Your role does not allow this. */
            403: {
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
            /** @description `payload-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `unsupported-media-type`: This media type is not supported. */
            415: {
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
    findPlaces: {
        parameters: {
            query: {
                /** @description a name or a part of it, 1 to 50 characters */
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
    listMapPlaces: {
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
                    "application/json": components["schemas"]["MapPlaces"];
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
    locatePoint: {
        parameters: {
            query: {
                /** @description degrees east, WGS84 */
                lon: number;
                /** @description degrees north, WGS84 */
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
            /** @description `coordinates-swapped`: Longitude and latitude look swapped. */
            422: {
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
