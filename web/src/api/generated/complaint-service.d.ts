// Drawn from docs/openapi/complaint-service.json by npm run api-types.
export interface paths {
    "/api/admin/automatic-joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows whether cases are joined without a person, and from which probability on.
         * @description Shows whether cases are joined without a person, and from which probability on.
         */
        get: operations["showJoiningRule"];
        /**
         * Changes that.
         * @description Changes that. What was joined stays joined; cases that change from now on are looked at by the new rule.
         */
        put: operations["changeJoiningRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the calendar: which years it covers, and what was laid over that of the pack.
         * @description Shows the calendar: which years it covers, and what was laid over that of the pack.
         */
        get: operations["showCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/calendar/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows what an upload would do.
         * @description Shows what an upload would do. Nothing changes.
         */
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/calendar/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lays a year of days over the calendar.
         * @description Lays a year of days over the calendar. Deadlines that run keep the due times that they have.
         */
        post: operations["uploadCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/dead-letters/complaint-service": {
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
    "/api/admin/dead-letters/complaint-service/{queue}/replays": {
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
    "/api/admin/deadlines/recomputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recomputes the running deadlines of all cases.
         * @description Recomputes the running deadlines of all cases. In the background, case by case, an event in each that moves.
         */
        post: operations["startRecomputation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deadlines/recomputations/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the last recomputation, where there was one.
         * @description Shows the last recomputation, where there was one.
         */
        get: operations["showLastRecomputation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deadlines/recomputations/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports what a recomputation would move, over all cases in which a deadline may run.
         * @description Reports what a recomputation would move, over all cases in which a deadline may run. Nothing changes.
         */
        post: operations["previewRecomputation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/district-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows all parts, and what was published of each.
         * @description Shows all parts, and what was published of each.
         */
        get: operations["showParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/district-parts/{part}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a part that was tried.
         * @description Publishes a part that was tried. Cases that are registered from its day on are decided by it.
         */
        post: operations["publishPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/district-parts/{part}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries a changed part on the cases of the last 30 days.
         * @description Tries a changed part on the cases of the last 30 days. It is refused when it cannot be used; each error says where.
         */
        post: operations["tryPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/district-parts/{part}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the text of a version of a part.
         * @description Shows the text of a version of a part.
         */
        get: operations["showPartVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/history-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a check of all histories.
         * @description Asks for a check of all histories. It begins within seconds; where one has not ended yet, that one is meant.
         */
        post: operations["startHistoryCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/history-checks/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the last check of the histories, where there was one.
         * @description Shows the last check of the histories, where there was one.
         */
        get: operations["showLastHistoryCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/history-checks/{checkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a check of the histories.
         * @description Shows a check of the histories.
         */
        get: operations["showHistoryCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/learning/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the labelled examples of the last year as a table.
         * @description Gives the labelled examples of the last year as a table. What was complained of, masked, beside the category that it was settled under; no case can be found by it. Each download is recorded.
         */
        get: operations["exportExamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/learning/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the pairs of cases of which a person said whether one source is behind both, as a table of numbers: how much they have in common, and what was said.
         * @description Gives the pairs of cases of which a person said whether one source is behind both, as a table of numbers: how much they have in common, and what was said. No word, number or place of a case is in it. Each download is recorded.
         */
        get: operations["exportPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/log/complaint-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what administrators changed in this service.
         * @description Lists what administrators changed in this service. One page, newest first.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what the district pack is made of.
         * @description Shows what the district pack is made of. Each table with its source and date.
         */
        get: operations["showPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a call.
         * @description Registers a call. With an answer it is a question that was answered at once: the case is closed with it. An order number of the hotline that made a case before is refused.
         */
        post: operations["registerCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cases of a queue.
         * @description Lists the cases of a queue. One page of those that the caller may see, what ends first before the rest.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/bulk-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assigns several cases to an office.
         * @description Assigns several cases to an office. For the triage desk; each for itself, as it was seen.
         */
        post: operations["assignCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/bulk-assign-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives several cases to an officer.
         * @description Gives several cases to an officer. For the head of the office; each for itself, as it was seen.
         */
        post: operations["assignOfficerToCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the cases of a queue.
         * @description Counts the cases of a queue. Those that the caller may see, exactly up to 1,000.
         */
        get: operations["countCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cases near a point of the last 30 days.
         * @description Lists the cases near a point of the last 30 days. Near is a cell of the map and the six around it: 200 to 550 metres.
         */
        get: operations["listNearCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/of-caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds the earlier cases of a caller's number.
         * @description Finds the earlier cases of a caller's number. A POST, since the number must stand in no log, and each search leaves a trace; a day has a limit of them.
         */
        post: operations["findCasesOfCaller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/promised-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says what can be promised: the deadlines of a case that an office is given now.
         * @description Says what can be promised: the deadlines of a case that an office is given now.
         */
        get: operations["promiseDeadlines"];
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
        /**
         * Shows a case.
         * @description Shows a case. The entity tag is the version that an act on what is seen here must name. The reasons are worded in the language that the browser asks for.
         */
        get: operations["showCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does something to a case.
         * @description Does something to a case. Which acts there are, and what must be said with each, the schemas of the body say; the case itself offers those that are allowed now. Answers the case as it stands then, also where the act took it out of the scope of whoever acted.
         */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/answer-aids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what helps to answer a case.
         * @description Shows what helps to answer a case. Texts to begin with, and whether the answer that waits for the head has words of its own. On which law it may rest is said by dispatch-service, whose decision tables know it.
         */
        get: operations["showAnswerAids"];
        put?: never;
        post?: never;
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
        /**
         * Shows the contact data of a case and all that the citizen said in full.
         * @description Shows the contact data of a case and all that the citizen said in full. The access is recorded first, and stands in the timeline of the case. Who does not work for the handling office has few accesses a day.
         */
        post: operations["viewContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/officer-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposes to whom a case could be given.
         * @description Proposes to whom a case could be given. All officers of the caller's own office in an order: who is there, who has cases of the same incident, who knows such cases and has little to do. The head decides.
         */
        get: operations["proposeOfficers"];
        put?: never;
        post?: never;
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
        /**
         * Shows a photo of a case.
         * @description Shows a photo of a case. As it was cleaned when it came: turned upright, without the data that cameras add.
         */
        get: operations["showCasePhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposes what a case could be joined with.
         * @description Proposes what a case could be joined with. Among the cases that the caller may see; what somebody turned down for this case is left out.
         */
        get: operations["proposeJoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/proposals/{otherId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that a case is not about the same source as another one.
         * @description Says that a case is not about the same source as another one. It is recorded with who said so, and the two are not proposed for each other again. Saying so again changes nothing.
         */
        put: operations["dismissProposal"];
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
        /**
         * Lists the caller's own complaints.
         * @description Lists the caller's own complaints. One page, newest first.
         */
        get: operations["listOwnComplaints"];
        put?: never;
        /**
         * Files a complaint.
         * @description Files a complaint. With or without an account, as JSON or, with photos, in parts.
         */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts who reported what near a point in the last 7 days.
         * @description Counts who reported what near a point in the last 7 days. Nothing of a complaint is told, and nothing of what few persons reported.
         */
        get: operations["countNearReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/shortcomings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names all that a citizen may find wanting.
         * @description Names all that a citizen may find wanting. Which of them a case offers, its act says.
         */
        get: operations["listShortcomings"];
        put?: never;
        post?: never;
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
        /**
         * Shows a complaint to its citizen.
         * @description Shows a complaint to its citizen. By number and query code, or by the token of the citizen whose complaint it is. The reasons are worded in the language that the browser asks for.
         */
        get: operations["showComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does something with an own complaint.
         * @description Does something with an own complaint. Which acts there are, and what must be said with each, the schemas of the body say; the complaint itself offers those that are allowed now. Answers how the complaint stands then.
         */
        post: operations["actOnComplaint"];
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
        /**
         * Shows a photo of a complaint to its citizen.
         * @description Shows a photo of a complaint to its citizen. One that the citizen sent, or one of an inspection that the answer shows. As it was cleaned when it came: turned upright, without the data that cameras add.
         */
        get: operations["showComplaintPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{number}/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what an office tells everybody of a case.
         * @description Shows what an office tells everybody of a case. A case of which it tells nothing is answered like one that is not there.
         */
        get: operations["showPublishedCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the accesses of all persons.
         * @description Lists the accesses of all persons. One page, newest first; the notes for the supervisor alone.
         */
        get: operations["listAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-accesses/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the caller's own accesses.
         * @description Lists the caller's own accesses. One page, newest first.
         */
        get: operations["listOwnAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-accesses/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists who opened contact data on one day, and how often.
         * @description Lists who opened contact data on one day, and how often. Those with the most accesses first.
         */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/department/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cases that the caller's department is called in to.
         * @description Lists the cases that the caller's department is called in to. One page; what is open, that which has waited longest first; what is done, the latest first.
         */
        get: operations["listDepartmentTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/department/tasks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the cases that the caller's department is called in to.
         * @description Counts the cases that the caller's department is called in to. Exactly up to 1,000.
         */
        get: operations["countDepartmentTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sites whose complaints speak against a permit for night work, or for conditions.
         * @description Lists the sites whose complaints speak against a permit for night work, or for conditions. To departments that grant no permits nothing is listed.
         */
        get: operations["listNightWorkSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/sites/{site}/night-work-advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says what the complaints of a site mean for a permit for night work.
         * @description Says what the complaints of a site mean for a permit for night work. For supervisors and for the department that grants such permits. A figure, and no complaint.
         */
        get: operations["adviseOnNightWork"];
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
        /**
         * Takes in an export of the hotline.
         * @description Takes in an export of the hotline. A workbook or a CSV file of at most 64 MB. Answers in the first line how the file is read, then a line for each row while it goes on, and the sums in the last line. Refused where a column that is not read looks like one that should be, until the mapping says so.
         */
        post: operations["importOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hotline/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how an export of the hotline is read.
         * @description Says how an export of the hotline is read. Nothing is registered.
         */
        post: operations["previewImport"];
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
        /**
         * Takes work orders of the hotline.
         * @description Takes work orders of the hotline. One, or a batch of at most 200; one that cannot be read does not stop the others.
         */
        post: operations["takeWorkOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in an export of the hotline that somebody at a desk has at hand.
         * @description Takes in an export of the hotline that somebody at a desk has at hand. The body is the file, the answer that of the hotline's own route.
         */
        post: operations["importUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how an export of the hotline is read that somebody at a desk has at hand.
         * @description Says how an export of the hotline is read that somebody at a desk has at hand. The body is the file. Nothing is registered.
         */
        post: operations["previewUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sources of import files.
         * @description Lists the sources of import files. Each with what was said by hand of its columns.
         */
        get: operations["listImportSources"];
        /**
         * Keeps how the columns of a source are read.
         * @description Keeps how the columns of a source are read. In place of what was kept; without columns the source is forgotten.
         */
        put: operations["keepImportSource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens an incident.
         * @description Opens an incident. The cases join it, each unless it refuses; what came of it the first round says. Where every case refuses, none is opened.
         */
        post: operations["openIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows an incident.
         * @description Shows an incident. With those of its cases that the caller may see; of the others only how many they are.
         */
        get: operations["showIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does one act to several cases of an incident.
         * @description Does one act to several cases of an incident. Each case decides for itself, against the version that was seen of it. One that refuses is told in the last round, and nothing of the others is undone. Sent again with the same key, it does what is outstanding and nothing twice.
         */
        post: operations["actOnIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{incident}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records work for all cases of an incident.
         * @description Records work for all cases of an incident. Once, and it is shown beside each of them.
         */
        post: operations["recordIncidentWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands over all that an officer has open.
         * @description Hands over all that an officer has open. For the head of the office; at most 500, each for itself, as it stands. The officer is proposed last from then on, until doing something again or being given a case.
         */
        post: operations["handOverCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the open cases of each officer of the caller's own office.
         * @description Counts the open cases of each officer of the caller's own office. Those that nobody has in particular are one row of their own.
         */
        get: operations["showWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what a figure of the overview counts.
         * @description Lists what a figure of the overview counts. One row for each that is counted, the latest first: a case whose answer was owed twice has two rows in the on-time rate. To heads of offices those of their own.
         */
        get: operations["listFigureCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/hot-spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sites with rising complaints.
         * @description Lists the sites with rising complaints. A site is a cell of the map, some 400 metres wide.
         */
        get: operations["listHotSpots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/hot-spots/{site}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cases that a figure of a site counts.
         * @description Lists the cases that a figure of a site counts.
         */
        get: operations["listSiteCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how the engine's first guesses fared in a period, against the one before.
         * @description Shows how the engine's first guesses fared in a period, against the one before. The KPI dictionary says what each figure means.
         */
        get: operations["showLearning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/learning/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cases that a figure about guesses counts, the latest first.
         * @description Lists the cases that a figure about guesses counts, the latest first.
         */
        get: operations["listGuesses"];
        put?: never;
        post?: never;
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
        /**
         * Shows the numbers of a period.
         * @description Shows the numbers of a period. Of the whole district, to heads of offices those of their own; the KPI dictionary says what each means.
         */
        get: operations["showOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/sampled-satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what the random samples of a period say.
         * @description Shows what the random samples of a period say. Of the closed surveys whose last day lies in it; to heads of offices those of their own. The rating of the overview is another number with another cohort.
         */
        get: operations["showSampledSatisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/sampled-satisfaction/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what a figure of the random samples of a period counts.
         * @description Lists what a figure of the random samples of a period counts. Of the closed surveys whose last day lies in it; to heads of offices those of their own. Without those whose case has become a report against officials.
         */
        get: operations["listSampledFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what a link asks about.
         * @description Shows what a link asks about. A link that is wrong, was used or has expired is answered like one that never was.
         */
        get: operations["showLinkedSurvey"];
        put?: never;
        /**
         * Answers a follow-up by its link.
         * @description Answers a follow-up by its link. Once: the link opens nothing any more. Who is dissatisfied has the case handled again.
         */
        post: operations["answerLinkedSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the surveys.
         * @description Lists the surveys. The latest period first; the seed of one only once it is closed.
         */
        get: operations["listSurveys"];
        put?: never;
        /**
         * Draws a sample of the answered cases of a period.
         * @description Draws a sample of the answered cases of a period. By chance, from all that were answered, whatever was rated; stratified by office and category group, in proportion and at least one of each. A period that has ended, and no day of it drawn before.
         */
        post: operations["drawSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/calls/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the caller the next follow-up.
         * @description Gives the caller the next follow-up. The same again until an attempt is taken down, or until half an hour is over.
         */
        post: operations["takeNextCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/calls/{followUpId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes down an attempt.
         * @description Takes down an attempt. An answer, a refusal and a wrong number end the follow-up; so does the last of the attempts at which nobody answered. Who is dissatisfied has the case handled again.
         */
        post: operations["recordAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/calls/{followUpId}/contact-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows the contact data of a follow-up's case.
         * @description Shows the contact data of a follow-up's case. To whom the follow-up was given; the access is recorded first, with the purpose call-back. It counts as none of the few accesses of the day.
         */
        post: operations["viewFollowUpContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a survey.
         * @description Shows a survey. To heads of offices only when it is closed, with the figures of their own office.
         */
        get: operations["showSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{surveyId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a survey.
         * @description Closes a survey. Nobody is called any more: who was not reached so far is not reached. From then on it is published, and nothing of it ever changes.
         */
        post: operations["closeSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{surveyId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the follow-ups of a survey, or what a figure of it counts.
         * @description Lists the follow-ups of a survey, or what a figure of it counts. One page, in the order of the draw; to heads of offices those of their own, when it is closed. Without those whose case has become a report against officials.
         */
        get: operations["listFollowUps"];
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
        /** @description Accept 签收: the office takes the case on. By: `office`, `office-head`. From: `assigned`. */
        AcceptAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "accept";
        };
        /** @description How often somebody opened contact data on one day. */
        AccessesOfPerson: {
            /**
             * Format: int32
             * @description how many
             */
            accesses: number;
            /** @description display name */
            name?: string;
            /** @description id at the identity server */
            person: string;
            /** @description in which it was opened last */
            role: string;
            /**
             * Format: int32
             * @description how often the cases of a caller's number were searched for
             */
            searches: number;
        };
        /** @description Something that is said with an act, so that a page can draw the form; read from a component of the command. */
        ActField: {
            /** @description greatest value of a number */
            max?: number;
            /**
             * Format: int32
             * @description most characters of a text, or most photos or departments
             */
            maxLength?: number;
            /** @description least value of a number */
            min?: number;
            /** @description name of the property in the body */
            name: string;
            /** @description the codes of a choice */
            options?: string[];
            /** @description whether it must be given */
            required: boolean;
            /**
             * @description how it is asked for, e.g. `long-text`
             * @enum {string}
             */
            type: "text" | "long-text" | "choice" | "shortcoming" | "yes-no" | "number" | "decibel" | "zone-class" | "office" | "officer" | "officer-name" | "department" | "departments" | "category" | "deadline-class" | "longitude" | "latitude" | "leader" | "leader-name" | "stated-time" | "photos";
        };
        /** @description An act that belongs to the viewer's role: whether it can be done now, and what must be said with it. */
        ActOffer: {
            /** @description its code, e.g. `hand-back` */
            act: string;
            /** @description whether it can be done now */
            allowed: boolean;
            /** @description what is said with it, in the order in which it is asked */
            fields: components["schemas"]["ActField"][];
            /**
             * Format: date-time
             * @description until when it may be done; absent where time does not end it
             */
            until?: string;
            /** @description code of the refusal; absent where it is allowed */
            why?: string;
        };
        /** @description One change by an administrator. */
        AdminLogEntry: {
            /**
             * Format: date-time
             * @description when it was begun
             */
            at: string;
            /** @description what it was changed to; never a password */
            details: {
                [key: string]: string;
            };
            /** @description of the entry */
            id: string;
            /** @description of who */
            name: string;
            /** @description `begun`, `done` or `failed`; what stays `begun` may have happened */
            outcome: string;
            /** @description who, by id at the identity server */
            person: string;
            /** @description what was changed, e.g. the name by which somebody signs in */
            subject: string;
            /** @description code of the change, e.g. `account-disabled` */
            what: string;
        };
        /** @description Amend 补正: contact data, the place, more of what happened or photos are given later. What was said first stays in the history. By: `citizen`, `operator`, `triage`. From: `registered`, `triage`, `assigned`, `in-progress`. */
        AmendAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "amend";
            /** @description a few words */
            address?: string;
            /** @description a few words */
            email?: string;
            /** @description degrees north, WGS84; given together with lon, or not at all */
            lat?: number;
            /** @description degrees east, WGS84; given together with lat, or not at all */
            lon?: number;
            /** @description a few words */
            name?: string;
            /** @description a few words */
            phone?: string;
            /** @description in own words */
            text?: string;
        };
        /** @description Answer 答复: the office tells the citizen what came of the complaint. What an officer writes is read by the head first, in offices that want it so. By: `office`, `office-head`. From: `in-progress`. */
        AnswerAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "answer";
            /** @description the law that the answer rests on, as it is in force that day */
            basis?: string;
            /**
             * @description whether it is as the citizen said; where nothing was to be found, none
             * @enum {string}
             */
            finding?: "confirmed" | "partly-confirmed" | "not-confirmed";
            /**
             * @description one of the codes
             * @enum {string}
             */
            outcome: "supported" | "explained" | "not-supported";
            /** @description whether the citizen sees those photos */
            photosShown?: boolean;
            /** @description what anybody may read instead of the text; without it nobody but the citizen reads anything */
            publicText?: string;
            /** @description what was seen on the spot; time, place, readings and photos of the office's latest inspection go with it */
            seen?: string;
            /** @description in own words */
            text: string;
        };
        /** @description What helps to write or to judge the answer of a case. */
        AnswerAids: {
            /** @description the answer that waits for the head, as it would go out; absent where none waits */
            draft?: components["schemas"]["DraftView"];
            /** @description what it saw there, numbers hidden; absent like the inspection */
            findings?: string;
            /** @description the office's latest on the spot; absent where it was not there */
            inspection?: components["schemas"]["InspectionView"];
            /** @description texts to begin with, the closest to the category first */
            templates: components["schemas"]["TemplateView"][];
            /** @description about the answer that waits for the head; absent where none waits, and where it has words of its own */
            warning?: components["schemas"]["Warning"];
        };
        /** @description Answer at once 当场答复: a question 咨询 that the desk itself can answer; no office has to do anything. The reply to an order of a supervisor, and a leader's plan, are still owed, as after any other answer. By: `operator`, `triage`, `integrity`. From: `registered`, `triage`. */
        AnswerAtOnceAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "answer-at-once";
            /** @description in own words */
            text: string;
        };
        /** @description An answer to the citizen. */
        AnswerView: {
            /**
             * Format: date-time
             * @description when it was given
             */
            at: string;
            /** @description the law that it rests on; absent where it rests on none */
            basis?: string;
            /**
             * @description whether it is as the citizen said; absent where nothing was to be found
             * @enum {string}
             */
            finding?: "confirmed" | "partly-confirmed" | "not-confirmed";
            /** @description the office that gave it; absent where the desk answered at once */
            office?: components["schemas"]["Named"];
            /** @description what was seen on the spot; absent where that is not said */
            onTheSpot?: components["schemas"]["OnTheSpotView"];
            /**
             * @description what came of the complaint
             * @enum {string}
             */
            outcome: "supported" | "explained" | "not-supported";
            /** @description what anybody may read instead of the text, numbers hidden; absent where the answer is not made public */
            publicText?: string;
            /** @description what the citizen is told */
            text: string;
        };
        /** @description Approve an answer 审批答复: the head of the office lets the officer's answer go to the citizen, or sends it back. By: `office-head`. From: `in-progress`. */
        ApproveAnswerAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "approve-answer";
            /** @description yes or no */
            approved: boolean;
            /** @description what is to be changed; needed where it is sent back */
            note?: string;
        };
        /** @description Ask the citizen 询问市民: the office needs to know more before it can answer. The time of the answer waits for the reply, at most twice for each answer owed, and never once it is late. By: `office`, `office-head`. From: `in-progress`. */
        AskAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "ask";
            /** @description in own words */
            question: string;
        };
        /** @description Assign by hand 人工派单: the triage desk decided. A category or deadline class that is not named stays as it was. By: `triage`. From: `registered`, `triage`, `assigned`. */
        AssignAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "assign";
            /** @description a leaf of the taxonomy, by its code */
            category?: string;
            /** @description a deadline class of the district pack, by its code */
            deadlineClass?: string;
            /** @description an office, by its nine-digit code */
            office: string;
            /** @description in own words */
            reason: string;
        };
        /** @description Assign an officer 指派经办: the head of an office says which of its officers has the case; an officer may take one. It moves no deadline, and at another office it is nobody's. By: `office`, `office-head`. From: `assigned`, `in-progress`. */
        AssignOfficerAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "assign-officer";
            /** @description id of the officer's account */
            officer: string;
            /** @description as colleagues see it */
            officerName: string;
        };
        /** @description What an attempt to reach the citizen came to. */
        AttemptBody: {
            /**
             * @description by what; by the link of an e-mail the citizen answers alone
             * @enum {string}
             */
            channel: "phone" | "email" | "visit" | "email-link";
            /**
             * @description what it came to
             * @enum {string}
             */
            outcome: "reached" | "nobody-answered" | "wrong-number" | "refused";
            /** @description what the citizen said; there when reached, and only then */
            result?: components["schemas"]["Result"];
        };
        /** @description One attempt to reach the citizen. */
        AttemptView: {
            /**
             * Format: date-time
             * @description when
             */
            at: string;
            /** @description display name of who tried */
            by?: string;
            /**
             * @description by what
             * @enum {string}
             */
            channel: "phone" | "email" | "visit" | "email-link";
            /**
             * @description what it came to
             * @enum {string}
             */
            outcome: "reached" | "nobody-answered" | "wrong-number" | "refused";
        };
        /** @description Why the platform joined a case with others. */
        AutoJoinedView: {
            /**
             * Format: int32
             * @description how probable it was that the source is the same
             */
            percent: number;
            /** @description what spoke for it */
            reasons: components["schemas"]["ReasonView"][];
        };
        /** @description What became of several cases, each for itself. */
        BulkOutcome: {
            /**
             * Format: int32
             * @description how many it was done to
             */
            done: number;
            /** @description one for each, in the order in which they were named */
            items: components["schemas"]["Item"][];
        };
        /** @description A year of days to be laid over the calendar. */
        CalendarForm: {
            /**
             * Format: date
             * @description the first day on which deadlines are computed with it; today at the earliest
             */
            effectiveFrom: string;
            /** @description text of a CSV file with the columns date, kind (OFF or WORK) and name */
            file: string;
            /**
             * Format: int32
             * @description the year: one that the calendar covers, or the first that it does not
             */
            year: number;
        };
        /** @description What an upload would do. */
        CalendarPreview: {
            /** @description the days of the file */
            days: components["schemas"]["Day"][];
            /** @description why it cannot be taken; empty when it can */
            errors: components["schemas"]["Finding"][];
            /**
             * Format: int32
             * @description deadlines that run now and reach into days that change; they keep the due times that they have
             */
            running: number;
            /** @description how the calendar would be called with it */
            version: string;
            /** @description what is odd about it; it can be taken all the same */
            warnings: components["schemas"]["Finding"][];
            /**
             * Format: int32
             * @description deadlines that run without a due time since the calendar lacks this year; they stay so until an act begins them anew
             */
            withoutDueTime: number;
            /**
             * Format: int32
             * @description worked days of the year with it
             */
            workingDays?: number;
            /**
             * Format: int32
             * @description worked days of the year as the calendar knows it now; absent for a new year
             */
            workingDaysBefore?: number;
        };
        /** @description The calendar as it is. */
        CalendarState: {
            /**
             * Format: int32
             * @description the first year that it knows
             */
            firstYear: number;
            /**
             * Format: int32
             * @description the last year that it knows, with what takes effect later
             */
            lastYear: number;
            /** @description of the pack's own calendar */
            packVersion: string;
            /** @description what was laid over the pack's, the latest first */
            uploads: components["schemas"]["Upload"][];
            /** @description by which deadlines are computed now */
            version: string;
        };
        /** @description Call in 吹哨: the office asks departments to report in 报到 and to do their part. It stays responsible, its time runs on, and the answer to the citizen is its own. By: `office`, `office-head`. From: `in-progress`. */
        CallInAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "call-in";
            /** @description the department that leads 牵头; none where another leads already or none has to */
            lead?: string;
            /** @description working hours until they report in; those of the deadline class where none are named */
            reportWithin?: number;
            /** @description the departments that support it 配合 */
            supporting?: string[];
            /** @description in own words */
            task: string;
        };
        /** @description A department that was called in 吹哨, as its latest call stands. */
        CallView: {
            /**
             * Format: date-time
             * @description when it was called in
             */
            calledAt: string;
            /** @description the department */
            department: components["schemas"]["Named"];
            /** @description whether it reported in late, or has not and the time is over */
            late: boolean;
            /** @description whether it leads; else it supports */
            lead: boolean;
            /**
             * Format: date-time
             * @description until when it reports in; absent where the calendar lacks the year
             */
            reportBy?: string;
            /**
             * Format: date-time
             * @description when it reported in; absent where it has not
             */
            reportedAt?: string;
            /** @description `called`, `reported`, `result`, `declined`, `withdrawn` or `lapsed` */
            state: string;
            /** @description what it is asked to do */
            task: string;
        };
        /** @description Who calls. */
        Caller: {
            /** @description telephone number, however it is written */
            phone: string;
        };
        /** @description An office that the engine thinks of. */
        CandidateView: {
            /** @description the office */
            office: components["schemas"]["Named"];
            /** @description what speaks for it */
            reasons: components["schemas"]["ReasonView"][];
            /**
             * Format: double
             * @description how much speaks for it, 0 to 1
             */
            score: number;
        };
        /** @description What came of an act on one case. */
        CaseResult: {
            /** @description id of the case */
            caseId: string;
            /** @description of the case; absent where the viewer may not see the case */
            number?: string;
            /** @description why it was refused, a code; absent otherwise */
            refusal?: string;
            /** @description `done`, `refused` or `outstanding` */
            result: string;
        };
        /** @description A case in a queue. */
        CaseRow: {
            /** @description the place as the citizen wrote it, masked like the text; absent where only a point was given */
            address?: string;
            /** @description id of the case inside the platform; what the routes under `/api/cases` take */
            caseId: string;
            /** @description what the complaint is about; absent until it is known */
            category?: components["schemas"]["Named"];
            /**
             * @description how the complaint came in
             * @enum {string}
             */
            channel: "hotline" | "app" | "web" | "wechat" | "weibo";
            /** @description what it is counted for; only in the list behind a figure */
            counted?: components["schemas"]["Counted"];
            /** @description all four, in the order in which they end */
            deadlines: components["schemas"]["DeadlineView"][];
            /** @description the running deadline that ends first; absent where none runs */
            nextDeadline?: components["schemas"]["DeadlineView"];
            /** @description case number, as the citizen knows it */
            number: string;
            /** @description the office that has the case; absent until one has it */
            office?: components["schemas"]["Named"];
            /** @description the officer of the office who has it; absent where nobody in particular has it */
            officer?: components["schemas"]["Named"];
            /**
             * Format: int32
             * @description how many there are
             */
            photos: number;
            /**
             * Format: date-time
             * @description when it was registered
             */
            registeredAt: string;
            /**
             * Format: int32
             * @description times it was opened again
             */
            reopened: number;
            /**
             * @description where the case stands
             * @enum {string}
             */
            state: "registered" | "triage" | "assigned" | "in-progress" | "answered" | "closed" | "rejected" | "withdrawn";
            /** @description how the complaint begins; telephone numbers and the like are hidden */
            text: string;
            /**
             * Format: int64
             * @description counts what has happened to the case; an act names the version that was seen
             */
            version: number;
        };
        /** @description A case as staff see it. Contact data is masked; who needs it asks for it, and that is recorded. It has many components because they are the properties of the answer: grouping them would break whoever reads the interface by their names. */
        CaseView: {
            /** @description what the viewer's role can do at all, and whether now */
            acts: components["schemas"]["ActOffer"][];
            /** @description the place as the citizen wrote it, masked like the text; absent where only a point was given */
            address?: string;
            /** @description the latest answer; absent before the first */
            answer?: components["schemas"]["AnswerView"];
            /** @description why the platform put it there; absent where a person did */
            autoJoined?: components["schemas"]["AutoJoinedView"];
            /** @description the departments that were called in, each as it stands, in the order of their first call */
            calls: components["schemas"]["CallView"][];
            /** @description offices that the engine thinks of, best first; while the triage desk must decide */
            candidates: components["schemas"]["CandidateView"][];
            /** @description id of the case inside the platform; what the routes under `/api/cases` take */
            caseId: string;
            /** @description what the complaint is about; absent until it is known */
            category?: components["schemas"]["Named"];
            /**
             * @description how the complaint came in
             * @enum {string}
             */
            channel: "hotline" | "app" | "web" | "wechat" | "weibo";
            /** @description how the citizen can be reached, masked; to departments only whether */
            contact: components["schemas"]["ContactMask"];
            /** @description how urgent it is, a code of the district pack; absent until it is known */
            deadlineClass?: string;
            /** @description all four, in the order in which they end */
            deadlines: components["schemas"]["DeadlineView"][];
            /** @description the bureaus of the district that the responsibility table names, the lead first */
            departments: components["schemas"]["Named"][];
            /** @description number of the incident that it belongs to; absent where it belongs to none */
            incident?: string;
            /** @description the leader who was given the case last; absent where none was */
            lead?: components["schemas"]["LeadView"];
            /** @description the running deadline that ends first; absent where none runs */
            nextDeadline?: components["schemas"]["DeadlineView"];
            /** @description case number, as the citizen knows it */
            number: string;
            /** @description whether text, address or what was said later hold numbers that a recorded access would show */
            numbersHidden: boolean;
            /** @description the office that has the case; absent until one has it */
            office?: components["schemas"]["Named"];
            /** @description the officer of the office who has it; absent where nobody in particular has it */
            officer?: components["schemas"]["Named"];
            /** @description what waits for somebody: a question, an extension, a return, an order */
            open: components["schemas"]["OpenMatter"][];
            /** @description the order as which a channel handed it over; absent where none did */
            order?: components["schemas"]["OrderView"];
            /** @description what the citizen sent with it */
            photos: components["schemas"]["PhotoRef"][];
            /** @description where it happens */
            place: components["schemas"]["Place"];
            /** @description the latest rating; absent before the first */
            rating?: components["schemas"]["RatingView"];
            /** @description why this office has it */
            reasons: components["schemas"]["ReasonView"][];
            /**
             * Format: date-time
             * @description when it was registered
             */
            registeredAt: string;
            /** @description why it was not taken and where it can be taken instead; absent where it was taken */
            rejection?: components["schemas"]["RejectionView"];
            /**
             * Format: int32
             * @description times it was opened again
             */
            reopened: number;
            /** @description review and re-review of the latest answer, as far as they were asked for */
            reviews: components["schemas"]["ReviewView"][];
            /** @description whether the citizen's identity is kept from the party complained about */
            secret: boolean;
            /**
             * @description where the case stands
             * @enum {string}
             */
            state: "registered" | "triage" | "assigned" | "in-progress" | "answered" | "closed" | "rejected" | "withdrawn";
            /** @description what the citizen said; telephone numbers and the like are hidden until an access is recorded */
            text: string;
            /** @description what happened, oldest first */
            timeline: components["schemas"]["DeskTimelineEntry"][];
            /**
             * Format: int64
             * @description counts what has happened to the case; an act names the version that was seen
             */
            version: number;
        };
        /** @description Cases that would be given another category. */
        CategoryShift: {
            /** @description code of the category then; absent where none is named */
            after?: string;
            /**
             * Format: int32
             * @description how many of them have by now the category after
             */
            asAfter: number;
            /**
             * Format: int32
             * @description how many of them have by now the category before
             */
            asBefore: number;
            /** @description code of the category as things are; absent where none is named */
            before?: string;
            /**
             * Format: int32
             * @description how many
             */
            cases: number;
        };
        /** @description A case with which something else would be done. */
        ChangedCase: {
            /** @description what would be done */
            after: components["schemas"]["Outcome"];
            /** @description what is done as things are */
            before: components["schemas"]["Outcome"];
            /** @description of the case */
            number: string;
        };
        /** @description What one column is read as. */
        ChosenColumn: {
            /** @description its name in the file */
            column: string;
            /** @description the field of an order, or `ignore` */
            field: string;
        };
        /** @description Close 办结: nothing more is to be done, since the citizen did not rate, or was dissatisfied again. By: `office-head`, `supervisor`. From: `answered`. */
        CloseAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "close";
            /** @description in own words */
            reason?: string;
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
        /** @description A column. */
        Column: {
            /** @description what it is read as; absent where it is not read */
            field?: string;
            /** @description whether it is left out knowingly */
            ignored: boolean;
            /** @description as the header has it; where it has none, the letter that a spreadsheet shows */
            name: string;
            /** @description what it might be, where it is not read and nothing else is read as that */
            suggested?: string;
        };
        /** @description Something that was taken for something else. */
        ConfusionRow: {
            /**
             * Format: int64
             * @description how often
             */
            count: number;
            /** @description code that the engine named */
            from: string;
            /** @description code that it became; `none` where the matter was not taken */
            to: string;
        };
        /** @description What somebody needs contact data for. */
        ContactAccessReason: {
            /** @description what exactly; must be said by who does not work for the handling office */
            note?: string;
            /**
             * @description what for
             * @enum {string}
             */
            purpose: "verify" | "inform" | "appoint" | "call-back" | "duplicate" | "danger" | "correction";
        };
        /** @description Contact 联系: the office called or wrote to the citizen. By: `office`, `office-head`. From: `in-progress`. */
        ContactAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "contact";
            /** @description in own words */
            note: string;
            /**
             * @description one of the codes
             * @enum {string}
             */
            outcome: "reached" | "not-reached";
        };
        /** @description How the caller can be reached; each part may be left out. */
        ContactBody: {
            /** @description e-mail address */
            email?: string;
            /** @description how the caller wants to be called */
            name?: string;
            /** @description telephone number */
            phone?: string;
        };
        /** @description Contact data in full; all absent where the citizen left none. */
        ContactDetails: {
            /** @description what a channel said where the other parts are not all of it */
            asSaid?: string;
            /** @description e-mail address */
            email?: string;
            /** @description how the citizen wants to be called */
            name?: string;
            /** @description telephone number */
            phone?: string;
        };
        /** @description Contact data with most characters hidden. */
        ContactMask: {
            /** @description masked; absent where none was left */
            email?: string;
            /** @description whether the citizen left any contact data */
            exists: boolean;
            /** @description masked; absent where none was left */
            name?: string;
            /** @description masked; absent where none was left */
            phone?: string;
        };
        /** @description Correct the category 更正类别: the case is about something else than it was filed under, or nobody had said yet what it is about. Deadline class and deadlines stay: the citizen was promised a day, and only {@link Reclassify Reclassify} moves it. By: `triage`, `office`, `office-head`, `supervisor`. From: `assigned`, `in-progress`. */
        CorrectCategoryAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "correct-category";
            /** @description a leaf of the taxonomy, by its code */
            category: string;
            /** @description in own words */
            reason?: string;
        };
        /** @description What a figure counts a case for. */
        Counted: {
            /**
             * Format: date-time
             * @description when it became certain: registered, answered or due, rated
             */
            at: string;
            /** @description met, missed or running */
            side: string;
        };
        /** @description A day of the file. */
        Day: {
            /** @description whether the calendar says otherwise now, or does not know the day */
            changes: boolean;
            /**
             * Format: date
             * @description the day
             */
            date: string;
            /**
             * @description off or worked
             * @enum {string}
             */
            kind: "OFF" | "WORK";
            /** @description of the holiday that it belongs to */
            name: string;
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
        /** @description A deadline as people see it. */
        DeadlineView: {
            /**
             * Format: date-time
             * @description when it ends; absent while idle, and where the calendar lacks the year
             */
            dueAt?: string;
            /** @description when it would have ended before it was moved by an extension, a pause or another class, oldest first; absent where it never was */
            earlierDueAt?: string[];
            /**
             * Format: double
             * @description share of the working time that is used, 0 to 1; absent where it cannot be told
             */
            fraction?: number;
            /**
             * @description which of the four
             * @enum {string}
             */
            kind: "assign" | "accept" | "contact" | "answer" | "review" | "re-review" | "lead" | "supervision";
            /**
             * Format: date-time
             * @description when it was met; absent unless it was
             */
            metAt?: string;
            /**
             * Format: date-time
             * @description where the calendar lacks the year: it is not due before; absent otherwise
             */
            notBefore?: string;
            /** @description when it waited for the citizen, oldest first; absent where it never did */
            pauses?: components["schemas"]["Pause"][];
            /**
             * Format: int32
             * @description working days left, today not counted; absent unless running and in time
             */
            remainingWorkingDays?: number;
            /**
             * Format: int64
             * @description working minutes left; absent unless running and in time
             */
            remainingWorkingMinutes?: number;
            /**
             * Format: date-time
             * @description when it began to run; absent while idle
             */
            startedAt?: string;
            /**
             * @description how it stands
             * @enum {string}
             */
            state: "idle" | "not-needed" | "running" | "soon" | "late" | "paused" | "met" | "met-late" | "stopped" | "unknown";
        };
        /** @description Decide an extension 审批延期: the head of the office or a supervisor gives the time or does not. The citizen is told the new day and why (信访工作条例 article 34). By: `office-head`, `supervisor`. From: `assigned`, `in-progress`. */
        DecideExtensionAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "decide-extension";
            /** @description yes or no */
            granted: boolean;
            /** @description why; where it is granted, the citizen reads it */
            reason: string;
        };
        /** @description Opinion of a re-review 复核意见: a leader has the last word about an answer. By: `leader`. From: `closed`. */
        DecideReReviewAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "decide-re-review";
            /**
             * @description one of the codes
             * @enum {string}
             */
            opinion: "upheld" | "handle-again";
            /** @description why, as the citizen reads it */
            text: string;
        };
        /** @description Decide a return 审核退单: the triage desk takes the case back and assigns it again, or leaves it where it is. Either way the same office does not return it again, and the citizen's answer stays due when it was. By: `triage`. From: `assigned`, `in-progress`. */
        DecideReturnAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "decide-return";
            /** @description in own words */
            reason: string;
            /** @description yes or no */
            upheld: boolean;
        };
        /** @description Opinion of a review 复查意见: the district lets the answer stand, or has the office handle the case again. By: `supervisor`. From: `answered`, `closed`. */
        DecideReviewAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "decide-review";
            /**
             * @description one of the codes
             * @enum {string}
             */
            opinion: "upheld" | "handle-again";
            /** @description why, as the citizen reads it */
            text: string;
        };
        /** @description Decline a call 部门退回: the department says why it is not its matter, before it has reported in. By: `department`. From: `in-progress`. */
        DeclineCallAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "decline-call";
            /** @description in own words */
            reason: string;
        };
        /** @description The numbers of one department. */
        DepartmentRow: {
            /** @description the department */
            department: components["schemas"]["CodedName"];
            /** @description its calls to which it reported in in time */
            reportIn: components["schemas"]["Share"];
        };
        /** @description A case in a list of a department. */
        DepartmentTask: {
            /** @description what the department is asked to do, and how that stands */
            call: components["schemas"]["CallView"];
            /** @description the case */
            row: components["schemas"]["CaseRow"];
        };
        /** @description Who did something to a case. */
        DeskActor: {
            /** @description capacity in which it was done: citizen, engine, triage, office, office-head, supervisor; of a access, the role */
            kind: string;
            /** @description of staff; absent for a citizen and for the engine */
            name?: string;
        };
        /** @description Something that happened to a case, or an access to its contact data. */
        DeskTimelineEntry: {
            /** @description what, e.g. `assign`, or `view-contact` */
            act: string;
            /** @description who did it */
            actor: components["schemas"]["DeskActor"];
            /**
             * Format: date-time
             * @description when
             */
            at: string;
            /** @description what was said with it, by name: text, a code, a number, or code and name */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description An answer that waits for the head. */
        DraftView: {
            /** @description what was seen on the spot; absent where that is not said */
            onTheSpot?: components["schemas"]["OnTheSpotView"];
            /** @description whether the citizen would see the photos */
            photosShown: boolean;
            /** @description what anybody could read instead of the text; absent where it is not to be made public */
            publicText?: string;
            /** @description what the citizen would be told */
            text: string;
        };
        /** @description What is to be drawn. */
        Draw: {
            /**
             * Format: date
             * @description first day of the answers that are asked about
             */
            from: string;
            /**
             * Format: int32
             * @description how many cases are wanted
             */
            places: number;
            /**
             * Format: date
             * @description last day, included; before today
             */
            to: string;
        };
        /** @description The difference to the period before. */
        DriftShown: {
            /** @description whether the interval leaves no room for no difference */
            beyondChance: boolean;
            /**
             * Format: double
             * @description of the shares
             */
            difference: number;
            /**
             * Format: double
             * @description upper end
             */
            high: number;
            /**
             * Format: double
             * @description lower end of its interval: of 95 %, of a single category or office 99.9 %, since many are looked at
             */
            low: number;
        };
        /** @description The earlier cases of a caller. */
        EarlierCases: {
            /** @description the latest 20, newest first */
            items: components["schemas"]["CaseRow"][];
            /** @description whether there are more than these */
            more: boolean;
        };
        /** @description End of a lead 包案办结: what came of it; a supervisor may end it too, to name another leader. By: `supervisor`, `leader`. From: `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        EndLeadAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "end-lead";
            /** @description in own words */
            result: string;
        };
        /** @description One page of the list behind a figure. */
        FigurePage: {
            /**
             * Format: int64
             * @description how many the figure counts in all
             */
            count: number;
            /** @description at most as many as were asked for, the latest first */
            items: components["schemas"]["CaseRow"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description What a random sample says; the KPI dictionary defines it. */
        FigureView: {
            /**
             * Format: int32
             * @description valid answers: the denominator
             */
            answers: number;
            /**
             * Format: int32
             * @description of these
             */
            basicallySatisfied: number;
            /**
             * Format: int32
             * @description of these
             */
            dissatisfied: number;
            /**
             * Format: int32
             * @description cases that were drawn
             */
            drawn: number;
            /**
             * Format: int32
             * @description answers below which the figure says too little
             */
            fewest: number;
            /**
             * Format: double
             * @description upper end of the 95 % interval
             */
            high?: number;
            /**
             * Format: double
             * @description lower end of the 95 % interval
             */
            low?: number;
            /**
             * Format: int32
             * @description left nothing to reach them by
             */
            noContact: number;
            /**
             * Format: int32
             * @description were tried as often as they should, or until the survey was closed
             */
            notReached: number;
            /**
             * Format: double
             * @description satisfied and basically satisfied of the answers, 0 to 1; absent without an answer
             */
            rate?: number;
            /**
             * Format: int32
             * @description would not be asked; never inside the rate, like the next three
             */
            refused: number;
            /**
             * Format: double
             * @description answers of all that were drawn, 0 to 1
             */
            responseRate?: number;
            /**
             * Format: int32
             * @description are still to be called
             */
            running: number;
            /**
             * Format: int32
             * @description of these
             */
            satisfied: number;
            /**
             * Format: int32
             * @description of these, whose matter is solved
             */
            solved: number;
            /**
             * @description how the target stands to the interval
             * @enum {string}
             */
            standing: "too-few" | "reached" | "missed" | "undecided";
            /**
             * Format: double
             * @description what the district has promised, 0 to 1
             */
            target: number;
            /**
             * Format: int32
             * @description could not be reached under what they left
             */
            wrongNumber: number;
        };
        /** @description A complaint as a citizen files it. */
        Filing: {
            /** @description whether it is against officials or units, so that named people alone may see it */
            againstOfficials?: boolean;
            /** @description neither contact nor account is kept with the complaint; not so where nothing is said */
            anonymous?: boolean;
            /** @description a code of the taxonomy, where the citizen chose one */
            categoryHint?: string;
            /** @description `web` or `app` */
            channel: string;
            /** @description how the citizen can be reached; none from who stays anonymous */
            contact?: components["schemas"]["Reachable"];
            /** @description where it happens; a point, an address, both or neither */
            place?: components["schemas"]["Spot"];
            /** @description whether the citizen's identity is kept from the party complained about; so it is where nothing is said */
            secret?: boolean;
            /** @description what happened; 1 to 10,000 characters */
            text: string;
        };
        /** @description Something to be said about the file. */
        Finding: {
            /** @description the cell, the holiday or the number in question */
            about?: string;
            /** @description what, a code */
            code: string;
            /**
             * Format: int64
             * @description of the file, the header being 1; absent when it is about the whole
             */
            line?: number;
        };
        /** @description A row as the order that it would be; name and telephone are masked, and numbers in the text and the address. */
        FirstRow: {
            /** @description the place in words; absent where there is none */
            address?: string;
            /** @description code of the category; absent where the dispatch engine finds one */
            category?: string;
            /** @description what refuses it or is in doubt */
            codes: string[];
            /**
             * Format: date-time
             * @description when the hotline handed it over; absent where the deadlines would start at the registration
             */
            handedOverAt?: string;
            /**
             * Format: double
             * @description degrees north, WGS84; absent where there is no point
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east, WGS84; absent where there is no point
             */
            lon?: number;
            /** @description masked; absent where there is none */
            name?: string;
            /** @description number of the order; empty where none could be read */
            orderNumber: string;
            /** @description masked; absent where there is none */
            phone?: string;
            /** @description why it would be refused; absent where it would not */
            refused?: string;
            /**
             * Format: date-time
             * @description when the hotline took it; absent where it did not say so
             */
            reportedAt?: string;
            /**
             * Format: int64
             * @description as a spreadsheet counts
             */
            row: number;
            /** @description whether the caller's identity is kept from the party complained about */
            secret?: boolean;
            /** @description how the complaint begins; absent where it would be refused, as is all that follows */
            text?: string;
        };
        /** @description The follow-up of one case that was drawn. */
        FollowUpView: {
            /** @description oldest first */
            attempts: components["schemas"]["AttemptView"][];
            /** @description id of the case */
            caseId: string;
            /** @description what the complaint is about; absent where it is not known */
            category?: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description when it ended
             */
            endedAt?: string;
            /**
             * @description how it ended; absent while it is open
             * @enum {string}
             */
            ending?: "answered" | "refused" | "wrong-number" | "not-reached" | "no-contact";
            /** @description its id */
            followUpId: string;
            /** @description case number */
            number: string;
            /** @description the office that answered */
            office: components["schemas"]["Named"];
            /** @description what the citizen said; absent where nothing was said */
            result?: components["schemas"]["ResultView"];
            /** @description what a citizen may find wanting in an answer of this category, codes of the district pack */
            shortcomings: string[];
        };
        /** @description Give a case to a leader 领导包案: a supervisor names the leader who answers for a stubborn case from now on. By: `supervisor`. From: `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        GiveLeadAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "give-lead";
            /** @description id of the leader's account */
            leader: string;
            /** @description display name of the leader */
            leaderName: string;
            /** @description in own words */
            reason: string;
        };
        /** @description Give the result 部门反馈: what a department found and did. The office reads it; the citizen gets the office's one answer. By: `department`. From: `in-progress`. */
        GiveResultAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "give-result";
            /** @description in own words */
            text: string;
        };
        /** @description A case, what the engine guessed first, and what the desk made of it. */
        GuessRow: {
            /**
             * Format: date-time
             * @description when it was settled or, in a figure about what was left open, guessed
             */
            at: string;
            /** @description code, or `none`; absent where nothing was said of it */
            becameCategory?: string;
            /** @description code, or `none`; absent where nothing was said of it */
            becameOffice?: string;
            /** @description code that the engine named; absent where it named none */
            category?: string;
            /**
             * Format: double
             * @description of the category, 0 to 1; absent where it is not known
             */
            certainty?: number;
            /** @description version of the text model's weights; absent where words decided alone */
            head?: string;
            /** @description by-hand, corrected, closed or rejected; absent where nothing is settled */
            how?: string;
            /** @description code of the office that the engine assigned; absent where it left the case to the desk */
            office?: string;
            /** @description the case as it stands now */
            row: components["schemas"]["CaseRow"];
        };
        /** @description How a category or an office that the engine named fared. */
        GuessedRow: {
            /** @description of the category or office */
            code: string;
            /** @description how often it was kept */
            share: components["schemas"]["LearningShare"];
        };
        /** @description All that an officer has open, for another. */
        HandOver: {
            /** @description the officer who is away, by the id of the account */
            from: string;
            /** @description the officer who gets them, by the id of the account */
            officer: string;
            /** @description as colleagues see it */
            officerName: string;
        };
        /** @description A check of all histories. */
        HistoryCheckView: {
            /**
             * Format: date-time
             * @description when it was asked for
             */
            askedAt: string;
            /** @description name of who asked */
            askedBy?: string;
            /**
             * Format: int64
             * @description how many cases were read so far
             */
            cases: number;
            /**
             * Format: date-time
             * @description when it was done or broken off; absent until then
             */
            endedAt?: string;
            /**
             * Format: int64
             * @description how many entries of histories were read so far
             */
            entries: number;
            /** @description the first two hundred */
            findings: components["schemas"]["HistoryFinding"][];
            /**
             * Format: int64
             * @description how many findings there are so far
             */
            found: number;
            /** @description of the check */
            id: string;
            /** @description whether it has not ended and nobody has given a sign of it for a minute */
            stalled: boolean;
            /** @description `asked`, `running`, `done`, or `broken-off` when whoever read it ended or failed meanwhile */
            state: string;
        };
        /** @description Something in a history that no act did. */
        HistoryFinding: {
            /** @description of the case */
            caseId: string;
            /**
             * @description what is wrong there
             * @enum {string}
             */
            kind: "altered" | "missing" | "reordered" | "unsealed" | "truncated" | "case-missing";
            /** @description of the case, or an empty text where the case itself is gone */
            number: string;
            /**
             * Format: int64
             * @description of the entry in the history, from 1
             */
            position: number;
        };
        /** @description A site with rising complaints. */
        HotSpotView: {
            /**
             * Format: double
             * @description how probable so many are by chance alone
             */
            chance: number;
            /**
             * Format: double
             * @description how many recent ones the past lets expect, with one digit
             */
            expected: number;
            /**
             * Format: int32
             * @description complaints of the days before
             */
            past: number;
            /** @description where the latest complaint says it is; absent where it says nothing */
            place?: string;
            /**
             * Format: int32
             * @description complaints of the recent days
             */
            recent: number;
            /** @description id of the site */
            site: string;
        };
        /** @description The sites whose complaints are more than their own past explains. */
        HotSpotsView: {
            /** @description the least probable first */
            items: components["schemas"]["HotSpotView"][];
            /**
             * Format: int32
             * @description with fewer recent complaints no site is listed
             */
            leastRecent: number;
            /**
             * Format: double
             * @description so improbable by chance alone must it be
             */
            mostChance: number;
            /**
             * Format: int32
             * @description how long the past is that it is compared with
             */
            pastDays: number;
            /**
             * Format: int32
             * @description how long is recent
             */
            recentDays: number;
        };
        /** @description How a file is read, before anything of it is registered. */
        ImportPreview: {
            /** @description of a workbook; a text file is one without a name */
            sheets: components["schemas"]["Sheet"][];
        };
        /** @description A source of import files whose columns are read as somebody said. */
        ImportSource: {
            /** @description what was said by hand; none of what is read by itself */
            columns: components["schemas"]["ChosenColumn"][];
            /** @description as the desk calls it, e.g. 市热线日报 */
            name: string;
        };
        /** @description A case of an incident. */
        IncidentCase: {
            /** @description what can be done to all cases at once, and whether this one allows it now */
            acts: components["schemas"]["ActOffer"][];
            /** @description the case as lists show it */
            row: components["schemas"]["CaseRow"];
        };
        /** @description An incident as staff see it. */
        IncidentView: {
            /** @description its cases that the viewer may see */
            cases: components["schemas"]["IncidentCase"][];
            /**
             * Format: int32
             * @description how many different people stand behind a group complaint; absent where it is none
             */
            group?: number;
            /** @description number of the incident */
            number: string;
            /**
             * Format: date-time
             * @description when it was opened
             */
            openedAt: string;
            /** @description who opened it */
            openedBy?: string;
            /**
             * Format: int32
             * @description how many cases of other offices belong to it
             */
            others: number;
            /** @description what was done to several cases at once, oldest first */
            rounds: components["schemas"]["RoundView"][];
            /** @description what its cases are about, in the words of who opened it */
            title: string;
            /** @description what was recorded for all cases, oldest first */
            work: components["schemas"]["WorkView"][];
        };
        /** @description Inspection 核查: the office was on the spot. By: `office`, `office-head`. From: `in-progress`. */
        InspectionAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "inspection";
            /** @description a reading in dB(A) */
            decibel?: number;
            /** @description in own words */
            findings: string;
            /** @description degrees north, WGS84; given together with lon, or not at all */
            lat?: number;
            /** @description where the office stood, degrees east, WGS84; given together with lat, or not at all */
            lon?: number;
            /** @description yes or no */
            odour?: boolean;
            /**
             * Format: date-time
             * @description when it was made, where it is recorded later, e.g. since there was no network
             */
            statedAt?: string;
            /** @description the acoustic zone 0 to 4 of the place */
            zoneClass?: number;
        };
        /** @description What was recorded on the spot. */
        InspectionView: {
            /**
             * Format: date-time
             * @description when it was recorded, by the server's clock
             */
            at: string;
            /**
             * Format: int64
             * @description how far it was from where the complaint says that it happens; absent where one of the two is not known as a point
             */
            metres?: number;
            /** @description what was measured; absent where nothing was */
            noise?: components["schemas"]["NoiseView"];
            /** @description whether it smelled; absent where that was not the matter */
            odour?: boolean;
            /** @description those that may be seen here */
            photos: components["schemas"]["PhotoRef"][];
            /**
             * Format: date-time
             * @description when it was made, as the office states; absent where it was recorded on the spot
             */
            statedAt?: string;
        };
        /** @description What became of one case. */
        Item: {
            /** @description id of the case */
            caseId: string;
            /** @description its number; absent where nothing was done */
            number?: string;
            /**
             * Format: int64
             * @description the one that it has now; absent where nothing was done
             */
            version?: number;
            /** @description the code of what refused it, as for a single act; absent where it was done */
            why?: string;
        };
        /** @description Join an incident 并案: the case is about the same source as others. It keeps its own answer, its own deadlines and its own citizen; only work is done together. By: `triage`, `office`, `office-head`, `supervisor`. From: `registered`, `triage`, `assigned`, `in-progress`. */
        JoinIncidentAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "join-incident";
            /** @description number of an incident that exists; whoever hands the command over has looked */
            incident: string;
        };
        /** @description What the rule is changed to. */
        JoiningRuleForm: {
            /** @description whether cases are joined without a person */
            on: boolean;
            /**
             * Format: int32
             * @description the least probability that the source is the same, 50 to 100
             */
            percent: number;
        };
        /** @description The rule by which cases are joined without a person. */
        JoiningRuleView: {
            /**
             * Format: date-time
             * @description when an administrator said so; absent while none has
             */
            changedAt?: string;
            /**
             * Format: int32
             * @description the least probability that the evaluation advises
             */
            evaluatedPercent: number;
            /** @description of who said so; absent while nobody has */
            name?: string;
            /** @description whether it happens at all */
            on: boolean;
            /**
             * Format: int32
             * @description the least probability that the source is the same
             */
            percent: number;
        };
        /** @description The sources that are known. */
        KnownSources: {
            /** @description by name */
            items: components["schemas"]["ImportSource"][];
        };
        /** @description The last check of the histories. */
        LastHistoryCheck: {
            /** @description absent where nobody has asked for one yet */
            check?: components["schemas"]["HistoryCheckView"];
        };
        /** @description The last recomputation. */
        LastRecomputation: {
            /** @description absent where there was none yet */
            recomputation?: components["schemas"]["RecomputationView"];
        };
        /** @description What the citizen said after the complaint, unchanged. */
        LaterWords: {
            /** @description what was done, a code */
            act: string;
            /**
             * Format: date-time
             * @description when; time and act are those of the entry in the timeline
             */
            at: string;
            /** @description by the names that they have in the timeline */
            texts: {
                [key: string]: string;
            };
        };
        /** @description A leader of the district who answers for the case 领导包案. */
        LeadView: {
            /**
             * Format: date-time
             * @description when the plan is due, and once there is one, when all of it is; absent once ended, and where the calendar lacks the year
             */
            dueAt?: string;
            /**
             * Format: date-time
             * @description absent while it goes on
             */
            endedAt?: string;
            /** @description of the leader */
            name: string;
            /** @description the steps; absent until the leader has set them */
            plan?: string;
        };
        /** @description How the engine's first guesses fared in a period. The KPI dictionary says what each figure means. */
        LearningOverview: {
            /** @description precision of each category that was named in either period, by its code */
            categories: components["schemas"]["GuessedRow"][];
            /** @description what categories became, the most frequent first; at most 20 */
            categoryConfusions: components["schemas"]["ConfusionRow"][];
            /** @description guesses that named no category */
            categoryOpen: components["schemas"]["LearningShare"];
            /** @description categories that were kept */
            categoryPrecision: components["schemas"]["LearningShare"];
            /**
             * Format: date
             * @description first day, included
             */
            from: string;
            /** @description what offices became, the most frequent first; at most 20 */
            officeConfusions: components["schemas"]["ConfusionRow"][];
            /** @description guesses that left the office to the triage desk */
            officeOpen: components["schemas"]["LearningShare"];
            /** @description offices that were kept */
            officePrecision: components["schemas"]["LearningShare"];
            /** @description precision of each office that was named in either period, by its code */
            offices: components["schemas"]["GuessedRow"][];
            /** @description guesses of which the desk changed category or office */
            overruled: components["schemas"]["LearningShare"];
            /**
             * Format: date
             * @description first day of the period before, which is as long
             */
            previousFrom: string;
            /**
             * Format: date
             * @description last day of the period before
             */
            previousTo: string;
            /**
             * Format: date
             * @description last day, included
             */
            to: string;
        };
        /** @description One page of the cases behind a figure about guesses. */
        LearningPage: {
            /**
             * Format: int64
             * @description how many the figure counts in all
             */
            count: number;
            /** @description at most as many as were asked for, the latest first */
            items: components["schemas"]["GuessRow"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A share of guesses, and how it changed. */
        LearningShare: {
            /**
             * Format: int64
             * @description of how many
             */
            denominator: number;
            /** @description the difference; absent where one of the periods counts nothing */
            drift?: components["schemas"]["DriftShown"];
            /**
             * Format: double
             * @description upper end
             */
            high?: number;
            /**
             * Format: double
             * @description lower end of the 95 % interval; absent where nothing is counted
             */
            low?: number;
            /**
             * Format: int64
             * @description how many are counted
             */
            numerator: number;
            /**
             * Format: int64
             * @description of how many
             */
            previousDenominator: number;
            /**
             * Format: int64
             * @description how many were counted in the period before
             */
            previousNumerator: number;
        };
        /** @description Leave an incident 移出并案: the case is about something else after all. What was done to it meanwhile stays. By: `triage`, `office`, `office-head`, `supervisor`. From: `registered`, `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        LeaveIncidentAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "leave-incident";
            /** @description in own words */
            reason: string;
        };
        /** @description Lift the restriction 解除限制: it accuses nobody after all; the triage desk assigns it as any other, in a time that begins now. By: `integrity`. From: `triage`. */
        LiftRestrictionAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "lift-restriction";
            /** @description in own words */
            reason: string;
        };
        /** @description What became of a message. */
        LinkSent: {
            /** @description whether it has left; false where it never will */
            delivered: boolean;
        };
        /** @description What a link asks about. */
        LinkedSurvey: {
            /** @description what the complaint was about; absent where it is not known */
            category?: components["schemas"]["Named"];
            /** @description case number */
            number: string;
            /** @description the office that answered */
            office: components["schemas"]["Named"];
            /** @description what may be found wanting in an answer of this category, codes of the district pack */
            shortcomings: string[];
            /**
             * Format: date-time
             * @description the link opens nothing from then on
             */
            until: string;
        };
        /** @description A deadline that a recomputation would move. */
        MovedDeadline: {
            /**
             * Format: date-time
             * @description when it would be due; absent where that would be open
             */
            after?: string;
            /**
             * Format: date-time
             * @description when it is due now; absent where that is open
             */
            before?: string;
            /**
             * @description which deadline
             * @enum {string}
             */
            kind: "assign" | "accept" | "contact" | "answer" | "review" | "re-review" | "lead" | "supervision";
            /** @description of the case */
            number: string;
            /** @description code of the office that has the case; absent where none has it */
            office?: string;
        };
        /** @description A row in the list of a citizen's own complaints. */
        MyComplaint: {
            /** @description what it is about; absent until it is known */
            category?: components["schemas"]["Named"];
            /** @description case number */
            number: string;
            /** @description the office that has it; absent until one has it */
            office?: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description when it was registered
             */
            registeredAt: string;
            /**
             * @description where it stands
             * @enum {string}
             */
            status: "registered" | "assigned" | "processing" | "answered" | "closed";
            /** @description what the citizen said; telephone numbers and the like are hidden, as in every list */
            text: string;
        };
        /** @description Something of the district pack by code and name, or an officer by id and name. */
        Named: {
            /** @description code in the district pack; id of an account */
            code: string;
            /** @description name in Chinese */
            name: string;
        };
        /** @description A case near a point. */
        NearCase: {
            /**
             * Format: int64
             * @description from its own point to the one that was asked about; a point may stand for a whole block. Absent where only words say where it is
             */
            metres?: number;
            /** @description the case */
            row: components["schemas"]["CaseRow"];
        };
        /** @description Cases near a point. */
        NearCasesView: {
            /**
             * Format: int32
             * @description so many days back
             */
            days: number;
            /** @description the latest 20, newest first */
            items: components["schemas"]["NearCase"][];
        };
        /** @description A category that several persons reported. */
        NearReport: {
            /** @description what it is about */
            category: components["schemas"]["Named"];
            /**
             * Format: int32
             * @description how many; at least 3, unless the district has set more
             */
            persons: number;
        };
        /** @description What several persons reported near a point. */
        NearReports: {
            /**
             * Format: int32
             * @description so many days back
             */
            days: number;
            /** @description by category, most persons first; a category that few persons reported is left out */
            items: components["schemas"]["NearReport"][];
        };
        /** @description Whom to call. */
        NextCall: {
            /** @description absent where nobody is to be called now */
            followUp?: components["schemas"]["FollowUpView"];
            /**
             * Format: int64
             * @description follow-ups that have not ended, those included that wait for another attempt
             */
            open: number;
        };
        NextLink: {
            /** @description absent where none is owed now */
            owed?: components["schemas"]["OwedLink"];
        };
        /** @description A site, without any complaint about it. */
        NightWorkSite: {
            /**
             * Format: double
             * @description degrees north of its middle, WGS84
             */
            lat: number;
            /**
             * Format: double
             * @description degrees east of its middle, WGS84
             */
            lon: number;
            /** @description what its complaints mean */
            nightWork: components["schemas"]["NightWorkView"];
        };
        /** @description The sites about which a permit for night work should be thought over. */
        NightWorkSites: {
            /** @description whether they are addressed to the caller: supervisors, and the department that grants permits */
            addressed: boolean;
            /**
             * Format: int32
             * @description so many days are counted
             */
            days: number;
            /** @description the one with most complaints first, at most 100 */
            items: components["schemas"]["NightWorkSite"][];
        };
        /** @description What the complaints of a site say about a permit for night work. */
        NightWorkView: {
            /** @description `no-objection`, `with-conditions` or `advise-against` */
            advice: string;
            /**
             * Format: int32
             * @description complaints about construction noise
             */
            count: number;
            /**
             * Format: int32
             * @description so many days are counted
             */
            days: number;
            /** @description why */
            reasons: components["schemas"]["ReasonView"][];
            /** @description id of the site */
            site: string;
            /**
             * Format: int32
             * @description so many speak against a permit; half of them ask for conditions
             */
            threshold: number;
        };
        /** @description A sound level beside what is allowed there. */
        NoiseView: {
            /**
             * Format: double
             * @description what was measured, in dB(A)
             */
            decibel: number;
            /**
             * Format: int32
             * @description what was allowed there and then, in dB(A); absent where no standard says so
             */
            limit?: number;
            /** @description whether it is the limit of the night, 22:00 to 06:00; absent like the limit */
            night?: boolean;
            /** @description the standard that sets the limit; absent like the limit */
            standard?: string;
            /**
             * Format: int32
             * @description the acoustic zone 0 to 4 of the place; absent where it was not said
             */
            zoneClass?: number;
        };
        /** @description The figure of one office. */
        OfficeFigure: {
            /** @description what its sample says */
            figure: components["schemas"]["FigureView"];
            /** @description the office */
            office: components["schemas"]["CodedName"];
            /**
             * Format: int32
             * @description from 1, the highest rate first, equal rates alike; absent where there are too few answers
             */
            rank?: number;
        };
        /** @description Cases for an office. */
        OfficeForCases: {
            /** @description 1 to 100 */
            cases: components["schemas"]["SeenCase"][];
            /** @description the office that gets them, by its code */
            office: string;
            /** @description why; each case keeps it */
            reason: string;
        };
        /** @description The numbers of one office. */
        OfficeRow: {
            /** @description the office */
            office: components["schemas"]["CodedName"];
            /**
             * Format: int64
             * @description cases that are open now
             */
            open: number;
            /**
             * Format: int64
             * @description of these, past a due time
             */
            overdue: number;
            /**
             * Format: int64
             * @description cases registered in the period
             */
            registered: number;
        };
        /** @description Cases for an officer. */
        OfficerForCases: {
            /** @description 1 to 100 */
            cases: components["schemas"]["SeenCase"][];
            /** @description the officer who gets them, by the id of the account */
            officer: string;
            /** @description as colleagues see it */
            officerName: string;
        };
        /** @description Open cases of an officer, or of nobody in particular. Each figure is the count of a list under `/api/cases`. */
        OfficerLoad: {
            /** @description id of the account; absent for the cases that the office has given to nobody */
            officer?: string;
            /**
             * Format: int32
             * @description all that are open
             */
            open: number;
            /**
             * Format: int32
             * @description of these, past a due time
             */
            overdue: number;
            /**
             * Format: int32
             * @description of these, due within a day
             */
            soon: number;
        };
        /** @description An officer. */
        OfficerProposalView: {
            /** @description of the account */
            id: string;
            /** @description as colleagues see it */
            name: string;
            /** @description what is known of the officer */
            reasons: components["schemas"]["ReasonView"][];
            /** @description whether the officer is there; false since everything was handed over */
            there: boolean;
        };
        /** @description To whom a case could be given. */
        OfficerProposalsView: {
            /** @description all officers of the office who may sign in, the best first; none where nobody can be given the case now */
            items: components["schemas"]["OfficerProposalView"][];
        };
        /** @description What an answer says of what was seen on the spot. */
        OnTheSpotView: {
            /** @description on which the words rest; absent where they rest on none of this case */
            inspection?: components["schemas"]["InspectionView"];
            /** @description in words for the citizen */
            seen: string;
        };
        /** @description Something about a case that waits for somebody. */
        OpenMatter: {
            /**
             * Format: date-time
             * @description when it is due; absent where it has no time of its own
             */
            dueAt?: string;
            /** @description `question` for the citizen's reply, `extension` for the head or a supervisor, `return` for the triage desk, `supervision` for who has the case */
            kind: string;
            /** @description what was asked or ordered; absent where the kind says all */
            text?: string;
            /**
             * Format: int32
             * @description how many an extension asks for; absent for the others
             */
            workingDays?: number;
        };
        /** @description What a recorded access shows: contact data in full, and the citizen's words as they were said. */
        OpenedContact: {
            /** @description the place as the citizen wrote it; absent where only a point was given */
            address?: string;
            /** @description what a channel said where the other parts are not all of it */
            asSaid?: string;
            /** @description e-mail address; absent where none was left */
            email?: string;
            /** @description what the citizen said later, oldest first */
            later: components["schemas"]["LaterWords"][];
            /** @description how the citizen wants to be called; absent where it was not said */
            name?: string;
            /** @description telephone number; absent where none was left */
            phone?: string;
            /** @description what the citizen said, unchanged */
            text: string;
        };
        /** @description What an incident is opened with. */
        Opening: {
            /** @description those that join it */
            cases: components["schemas"]["SeenCase"][];
            /** @description what its cases are about */
            title: string;
        };
        /** @description A work order 工单 as the hotline sends it. One that lacks something needed is refused by itself, with its reason. */
        OrderBody: {
            /** @description whether it is against officials or units, so that named people alone may see it */
            againstOfficials?: boolean;
            /** @description a code or a name of the taxonomy; any other is left out, with a note */
            categoryHint?: string;
            /** @description how the caller can be reached */
            contact?: components["schemas"]["ContactBody"];
            /** @description when the hotline handed it over; the deadlines start then, unless it is too long ago */
            handedOverAt?: string;
            /** @description what makes a repetition recognisable; needed, 1 to 100 characters */
            orderNumber?: string;
            /** @description where it happens */
            place?: components["schemas"]["PlaceBody"];
            /** @description when the hotline took it; ISO 8601, or as the hotline writes times */
            reportedAt?: string;
            /** @description whether the caller's identity is kept from the party complained about; so it is where nothing is said */
            secret?: boolean;
            /** @description what the caller said; needed unless there is a title */
            text?: string;
            /** @description a line that stands before the text */
            title?: string;
        };
        /** @description The order as which a channel handed the complaint over. */
        OrderView: {
            /** @description warnings about what could not be taken as the channel said it */
            doubts: components["schemas"]["OrderWarningView"][];
            /**
             * Format: date-time
             * @description when the channel handed it over; the deadlines start then. Absent where they start at the registration
             */
            handedOverAt?: string;
            /** @description at the channel */
            number: string;
            /**
             * Format: date-time
             * @description when the channel took it; absent where it did not say so
             */
            reportedAt?: string;
        };
        /** @description Something that a channel said and that could not be taken as it was said. */
        OrderWarningView: {
            /** @description what the warning is about */
            code: string;
            /** @description what was said; absent for contact data, which stays with the contact */
            said?: string;
        };
        /** @description What is done with a case. */
        Outcome: {
            /** @description code of the category that it is given; absent where none is named */
            category?: string;
            /** @description code of the class */
            deadlineClass: string;
            /** @description codes, the lead first */
            departments: string[];
            /** @description first step, evidence, standard and legal bases */
            instructions: string[];
            /** @description code of the office that has it; absent where the triage desk is asked */
            office?: string;
            /** @description whether the office of the place acts first */
            officeLeads: boolean;
            /** @description ids of the rules that hold */
            rules: string[];
        };
        /** @description The outcomes of a batch. */
        Outcomes: {
            /** @description one for each order, in the order in which they were sent; refused ones among them */
            results: components["schemas"]["RowOutcome"][];
        };
        /** @description The numbers of a period, of the district or of one office, as they are sent. */
        Overview: {
            /** @description cases that an office had in time */
            assignment: components["schemas"]["Share"];
            /** @description one row for each department that was called in and is counted in the period */
            byDepartment: components["schemas"]["DepartmentRow"][];
            /** @description one row for each office */
            byOffice: components["schemas"]["OfficeRow"][];
            /** @description answers that were given in time */
            onTimeAnswer: components["schemas"]["Share"];
            /**
             * Format: int64
             * @description open cases past a due time now, whatever the period
             */
            overdue: number;
            /** @description the days that are counted */
            period: components["schemas"]["Period"];
            /** @description departments that reported in in time, of those that offices called in */
            reportIn: components["schemas"]["Share"];
            /** @description ratings that are satisfied or basically satisfied */
            satisfaction: components["schemas"]["Share"];
            /** @description answered cases whose matter came again soon after their end */
            shamClosure: components["schemas"]["Share"];
            /**
             * Format: int64
             * @description cases that the triage desk must decide now
             */
            triage: number;
            /** @description the twelve weeks that end with the period's last */
            weeks: components["schemas"]["Week"][];
        };
        /** @description A link that is to be sent. */
        OwedLink: {
            /** @description to whom */
            email: string;
            /** @description id of the follow-up */
            followUpId: string;
            /** @description case number */
            number: string;
            /** @description the office that answered */
            office: components["schemas"]["Named"];
            /** @description its English name; absent where it has none */
            officeEn?: string;
            /** @description of the link; stands nowhere else */
            token: string;
            /**
             * Format: date-time
             * @description the link opens nothing from then on
             */
            until: string;
        };
        /** @description The district pack. */
        PackOverview: {
            /** @description of the district, six digits */
            code: string;
            /** @description its files */
            tables: components["schemas"]["Table"][];
            /** @description of the pack */
            version: string;
        };
        /** @description One page of a list. */
        PageAdminLogEntry: {
            /** @description at most as many as were asked for, in the order of the list */
            items?: components["schemas"]["AdminLogEntry"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description One page of a list. */
        PageCaseRow: {
            /** @description at most as many as were asked for, in the order of the list */
            items?: components["schemas"]["CaseRow"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description One page of a list. */
        PageDepartmentTask: {
            /** @description at most as many as were asked for, in the order of the list */
            items?: components["schemas"]["DepartmentTask"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description One page of a list. */
        PageFollowUpView: {
            /** @description at most as many as were asked for, in the order of the list */
            items?: components["schemas"]["FollowUpView"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description One page of a list. */
        PageMyComplaint: {
            /** @description at most as many as were asked for, in the order of the list */
            items?: components["schemas"]["MyComplaint"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description One page of a list. */
        PageRecordedAccess: {
            /** @description at most as many as were asked for, in the order of the list */
            items?: components["schemas"]["RecordedAccess"][];
            /** @description the cursor of the next page; absent on the last */
            next?: string;
        };
        /** @description A changed part. */
        PartDraft: {
            /** @description its text, at most 1,000,000 characters */
            text: string;
        };
        /** @description A part and its versions. */
        PartState: {
            /**
             * Format: int32
             * @description number of the publication by which cases are decided now; 0 for the part of the pack
             */
            inForce: number;
            /**
             * Format: int32
             * @description number of the publication that takes effect last; what is changed next is changed from there
             */
            latest: number;
            /** @description its code */
            part: string;
            /** @description what was published, the latest first */
            publications: components["schemas"]["PublicationView"][];
        };
        /** @description The text of a version. */
        PartText: {
            /**
             * Format: int32
             * @description of the publication; 0 for the part of the pack
             */
            number: number;
            /** @description its code */
            part: string;
            /** @description the text */
            text: string;
        };
        /** @description A time in which a deadline waited for the citizen. */
        Pause: {
            /**
             * Format: date-time
             * @description when the question was asked
             */
            from: string;
            /**
             * Format: date-time
             * @description when it ran again or ended; absent while it waits
             */
            to?: string;
        };
        /** @description The days that an overview is about, in the district's time. */
        Period: {
            /**
             * Format: date
             * @description first day, included
             */
            from: string;
            /**
             * Format: date
             * @description last day, included; at most 400 days in all
             */
            to: string;
        };
        /** @description A call as an operator takes it. */
        PhoneCall: {
            /** @description whether it is against officials or units, so that named people alone may see it */
            againstOfficials?: boolean;
            /** @description what the caller was told, where it was a question that the operator could answer; the case is closed with it */
            answer?: string;
            /** @description a code of the taxonomy, where the operator chose one */
            categoryHint?: string;
            /** @description how the caller can be reached; none from who stays anonymous */
            contact?: components["schemas"]["Reachable"];
            /** @description of the hotline, where the call has one already; at most 100 characters */
            orderNumber?: string;
            /** @description where it happens; a point, an address, both or neither */
            place?: components["schemas"]["Spot"];
            /** @description whether the caller's identity is kept from the party complained about; so it is where nothing is said */
            secret?: boolean;
            /** @description what the caller said; 1 to 10,000 characters */
            text: string;
        };
        /** @description A photo of the case. */
        PhotoRef: {
            /** @description what the route of the photo takes */
            id: string;
        };
        /** @description Where it happens, as the citizen gave it. */
        Place: {
            /** @description in words; null where only a point was given */
            address?: string;
            /**
             * Format: double
             * @description degrees north, WGS84; given together with lon or not at all
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east, WGS84; given together with lat or not at all
             */
            lon?: number;
        };
        /** @description Where it happens. */
        PlaceBody: {
            /** @description the place in words */
            address?: string;
            /** @description what the degrees are counted from: `wgs84`, as where nothing is said, `gcj02` or `bd09` */
            datum?: string;
            /**
             * Format: double
             * @description degrees north; given together with `lon`, or not at all
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east; given together with `lat`, or not at all
             */
            lon?: number;
        };
        /** @description Plan of a lead 包案方案: the leader sets the steps and by when the case is settled; again while the plan is not overdue. By: `leader`. From: `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        PlanLeadAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "plan-lead";
            /** @description in own words */
            steps: string;
            /** @description until all of it is done */
            workingDays: number;
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
        /** @description What the district promises of a complaint. */
        Promise: {
            /**
             * Format: date-time
             * @description when an office must have the case; absent when the calendar lacks the year
             */
            assignBy?: string;
        };
        /** @description A case that could be about the same source. */
        ProposalView: {
            /** @description number of the incident that it belongs to; absent where it belongs to none */
            incident?: string;
            /** @description what speaks for it and against it */
            reasons: components["schemas"]["ReasonView"][];
            /** @description the case as lists show it */
            row: components["schemas"]["CaseRow"];
            /**
             * Format: double
             * @description how probable it is that the source is the same, 0 to 1, with two digits
             */
            score: number;
        };
        /** @description What a case could be joined with. */
        ProposalsView: {
            /** @description the most probable first; none where the case can join nothing */
            items: components["schemas"]["ProposalView"][];
        };
        /** @description Something that happened to a complaint, as its citizen may know it. */
        PublicTimelineEntry: {
            /** @description what, e.g. `answer` */
            act: string;
            /** @description citizen, system, office or desk; nobody's name */
            actorKind: string;
            /**
             * Format: date-time
             * @description when
             */
            at: string;
            /** @description the citizen's own words, or what was written for the citizen, by name */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description A published part, as dispatch-service needs it. */
        Publication: {
            /**
             * Format: date-time
             * @description cases that are registered from then on are decided by it
             */
            effectiveFrom: string;
            /**
             * Format: int32
             * @description of the publication, counted over all parts
             */
            number: number;
            /** @description its code, e.g. `responsibility` */
            part: string;
            /** @description the whole text of its file */
            text: string;
        };
        /** @description What is to be published. */
        PublicationForm: {
            /**
             * Format: date
             * @description the day from which on cases are decided by it; absent, or today: at once
             */
            effectiveFrom?: string;
            /** @description what was changed and why */
            note: string;
            /** @description id of the trial whose part it is */
            trial: string;
        };
        /** @description A version of a part. */
        PublicationView: {
            /**
             * Format: int32
             * @description on how many it was tried
             */
            cases: number;
            /**
             * Format: int32
             * @description for how many of them something else would have been done
             */
            changed: number;
            /**
             * Format: date-time
             * @description cases that are registered from then on are decided by it
             */
            effectiveFrom: string;
            /** @description of who published it */
            name: string;
            /** @description what was changed and why */
            note: string;
            /**
             * Format: int32
             * @description of the publication, counted over all parts
             */
            number: number;
            /**
             * Format: date-time
             * @description when somebody decided so
             */
            publishedAt: string;
        };
        /** @description What was published. */
        Published: {
            /**
             * Format: date-time
             * @description nothing that takes effect before this moment will be published any more
             */
            knownUntil: string;
            /**
             * Format: int32
             * @description number of the last publication; 0 when there is none
             */
            last: number;
            /** @description those that were asked for */
            publications: components["schemas"]["Publication"][];
        };
        /** @description A case as anybody may read it, once the office wrote a text for the public. Nothing that the citizen said or was told, no place. */
        PublishedCase: {
            /**
             * Format: date-time
             * @description when it was answered
             */
            answeredAt: string;
            /** @description what it is about; absent until it is known */
            category?: components["schemas"]["Named"];
            /** @description case number */
            number: string;
            /** @description the office that answered; absent where the desk answered */
            office?: components["schemas"]["Named"];
            /**
             * @description what came of it
             * @enum {string}
             */
            outcome: "supported" | "explained" | "not-supported";
            /**
             * Format: date-time
             * @description when it was registered
             */
            registeredAt: string;
            /**
             * @description where it stands
             * @enum {string}
             */
            status: "registered" | "assigned" | "processing" | "answered" | "closed";
            /** @description what the office tells everybody; telephone numbers and the like are hidden */
            text: string;
        };
        /** @description How many cases a queue has. */
        QueueCount: {
            /**
             * Format: int32
             * @description exact up to 1,000
             */
            count: number;
            /** @description whether there are more than that */
            more: boolean;
        };
        /** @description Rate 评价: the citizen judges the answer. Satisfied closes the case; dissatisfied opens it again, once and as long as the citizen may have it opened again. By: `citizen`. From: `answered`. */
        RateAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "rate";
            /** @description whether the citizen may be called about it */
            mayCall?: boolean;
            /** @description in own words */
            reason?: string;
            /**
             * @description one of the codes
             * @enum {string}
             */
            satisfaction: "satisfied" | "basically-satisfied" | "dissatisfied";
            /** @description what was wanting most, a code that the district pack offers for the category */
            shortcoming?: string;
            /** @description yes or no */
            solved: boolean;
        };
        /** @description The citizen's judgement of an answer. */
        RatingView: {
            /**
             * Format: date-time
             * @description when it was given
             */
            at: string;
            /** @description whether the citizen may be called about it; absent where that was not said */
            mayCall?: boolean;
            /** @description the citizen's own words, numbers in them hidden; absent where none were given */
            reason?: string;
            /**
             * @description how content the citizen is
             * @enum {string}
             */
            satisfaction: "satisfied" | "basically-satisfied" | "dissatisfied";
            /** @description what was wanting most; a code of the district pack; absent where that was not said */
            shortcoming?: string;
            /** @description whether the matter is solved, as the citizen sees it */
            solved: boolean;
        };
        /** @description How the citizen can be reached; each part may be left out. */
        Reachable: {
            /** @description e-mail address */
            email?: string;
            /** @description how the citizen wants to be called */
            name?: string;
            /** @description telephone number */
            phone?: string;
        };
        /** @description Why the case went where it went. */
        ReasonView: {
            /** @description what is said with the code, by name: codes of the district pack, numbers, or what people wrote */
            args: {
                [key: string]: string[];
            };
            /** @description what was seen, for programs */
            code: string;
            /** @description who saw it: `text`, `place`, `responsibility`, `deadline`, or `hand` for a person */
            stage: string;
            /** @description a sentence, in the language that the browser asks for */
            text: string;
        };
        /** @description What a citizen is handed for a complaint. */
        Receipt: {
            /** @description id of the case inside the platform */
            caseId: string;
            /** @description case number, for everybody who asks about it */
            number: string;
            /** @description what the district promises */
            promise: components["schemas"]["Promise"];
            /** @description opens this complaint together with its number, without an account */
            queryCode: string;
            /**
             * Format: date-time
             * @description when it was registered
             */
            registeredAt: string;
            /** @description as it was at registration: a repeated request gets the same receipt */
            status: string;
        };
        /** @description Reclassify 改类: the case is more, or less, urgent than it was taken for; its running deadlines move with the class. By: `triage`, `supervisor`. From: `registered`, `triage`, `assigned`, `in-progress`. */
        ReclassifyAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "reclassify";
            /** @description a deadline class of the district pack, by its code */
            deadlineClass: string;
            /** @description in own words */
            reason: string;
        };
        /** @description What an administrator orders. */
        RecomputationForm: {
            /** @description as the report says it */
            calendarVersion: string;
            /** @description as the report says it */
            policyVersion: string;
            /** @description for the history of each case that is moved */
            reason: string;
        };
        /** @description What a recomputation would move. */
        RecomputationReport: {
            /** @description the calendar by which was computed */
            calendarVersion: string;
            /**
             * Format: int64
             * @description how many cases were looked at: open ones, and those that owe an opinion or have a leader
             */
            cases: number;
            /**
             * Format: int64
             * @description how many deadlines would be due earlier
             */
            earlier: number;
            /**
             * Format: int64
             * @description how many deadlines would get a due time that was open
             */
            known: number;
            /**
             * Format: int64
             * @description how many deadlines would be due later
             */
            later: number;
            /** @description the first five hundred of them */
            moved: components["schemas"]["MovedDeadline"][];
            /**
             * Format: int64
             * @description in how many of them something would move
             */
            movedCases: number;
            /**
             * Format: int64
             * @description how many deadlines would lose their due time, since the calendar lacks the year
             */
            open: number;
            /** @description the deadline classes by which was computed */
            policyVersion: string;
        };
        /** @description How far a recomputation is. */
        RecomputationView: {
            /**
             * Format: date-time
             * @description when it was ordered
             */
            askedAt: string;
            /**
             * Format: int64
             * @description how many cases were looked at so far
             */
            cases: number;
            /**
             * Format: date-time
             * @description when it ended; absent until then
             */
            endedAt?: string;
            /** @description of the recomputation */
            id: string;
            /**
             * Format: int64
             * @description how many of them were moved so far
             */
            movedCases: number;
            /** @description of who ordered it */
            name: string;
            /** @description why */
            reason: string;
            /** @description `asked`, `running`, `done`, or `stopped` since calendar or classes changed meanwhile */
            state: string;
        };
        /** @description Recompute the deadlines 重算时限: calendar or deadline classes were changed, and an administrator wants running deadlines to follow. Extensions and waits are given again; nothing becomes late by it, and what is late stays so. A deadline that an act set keeps its due time; where that is open for want of a year, it gets one. By: `admin`. From: `registered`, `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        RecomputeDeadlinesAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "recompute-deadlines";
            /** @description why, for the history of each case */
            reason: string;
        };
        /** @description A recorded access to contact data, without what was seen. */
        RecordedAccess: {
            /**
             * Format: date-time
             * @description when
             */
            at: string;
            /** @description id of the case; absent where the cases of a number were searched for */
            caseId?: string;
            /** @description of that person */
            name?: string;
            /** @description what exactly for; absent where it was not said, and for administrators, who may not read of a case */
            note?: string;
            /** @description number of the case */
            number?: string;
            /** @description who opened it, by id at the identity server */
            person: string;
            /** @description what for, a code; in old accesses free words */
            purpose: string;
            /** @description in which it was opened */
            role: string;
        };
        /** @description Work that was done for all cases. */
        RecordedWork: {
            /**
             * Format: double
             * @description a reading in dB(A)
             */
            decibel?: number;
            /** @description `inspection` or `note` */
            kind: string;
            /** @description what was found or done */
            text: string;
            /**
             * Format: int32
             * @description the acoustic zone 0 to 4 of the place
             */
            zoneClass?: number;
        };
        /** @description Reject 不予受理: not a matter for us; the citizen is told where it can be taken instead. By: `triage`, `integrity`. From: `registered`, `triage`. */
        RejectAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "reject";
            /**
             * @description one of the codes
             * @enum {string}
             */
            kind: "court" | "arbitration" | "emergency" | "finally-reviewed" | "outside-district" | "illegible" | "nothing-new" | "not-environmental";
            /** @description what the citizen is told of the way to go beside what the district pack says for the kind */
            legalWay?: string;
            /** @description in own words */
            reason: string;
        };
        /** @description Why a complaint was not taken, and where it can be taken instead. */
        RejectionView: {
            /** @description who is responsible, in the reader's language; absent without a kind */
            authority?: string;
            /** @description a code; absent where an earlier version rejected it */
            kind?: string;
            /** @description what was said of the way beside that; absent where nothing was */
            legalWay?: string;
            /** @description in the words of who rejected it */
            reason?: string;
            /** @description of the authority; absent where none is verified */
            telephone?: string;
            /** @description what to do, in the reader's language; absent without a kind */
            way?: string;
        };
        /** @description Reopen 重新办理: the office owes a new answer. The citizen may have it once; after that the answer is reviewed. A question that the desk answered at once has no office yet: triage decides. By: `citizen`, `triage`, `supervisor`. From: `answered`, `closed`. */
        ReopenAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "reopen";
            /** @description in own words */
            reason: string;
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
        /** @description Reply 回复询问: the citizen answers what the office asked, alone or through the hotline; the answer's time runs again. By: `citizen`, `operator`. From: `triage`, `assigned`, `in-progress`. */
        ReplyAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "reply";
            /** @description in own words */
            text: string;
        };
        /** @description Reply to a supervisor's order 督办回复: who has the case says what was done. By: `triage`, `office`, `office-head`. From: `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        ReplyToSupervisionAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "reply-to-supervision";
            /** @description in own words */
            text: string;
        };
        /** @description Report in 报到: a department that was called in says that it is there. Whether in time is counted, once. By: `department`. From: `in-progress`. */
        ReportInAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "report-in";
            /** @description who comes, and when */
            note?: string;
        };
        /** @description Report of a lead 包案进展: the leader says how far it is. By: `leader`. From: `triage`, `assigned`, `in-progress`, `answered`, `closed`. */
        ReportLeadAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "report-lead";
            /** @description in own words */
            progress: string;
        };
        /** @description Request an extension 申请延期: the office asks, before the answer is due, for more time; it moves nothing by itself. By: `office`, `office-head`. From: `assigned`, `in-progress`. */
        RequestExtensionAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "request-extension";
            /** @description in own words */
            reason: string;
            /** @description a number */
            workingDays: number;
        };
        /** @description Request a re-review 申请复核: the citizen does not accept the opinion of the review; a leader looks at it (article 36). By: `citizen`, `operator`. From: `closed`. */
        RequestReReviewAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "request-re-review";
            /** @description in own words */
            reason: string;
        };
        /** @description Request a return 申请退单: the office says within five working days that the case is not its own (信访工作条例 article 23). It stays responsible, and its time runs, until the triage desk has ruled. By: `office`, `office-head`. From: `assigned`, `in-progress`. */
        RequestReturnAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "request-return";
            /** @description code of the office that it should be, where that is known */
            meant?: string;
            /** @description in own words */
            reason: string;
        };
        /** @description Request a review 申请复查: the citizen does not accept an office's answer; the district looks at it (article 35). By: `citizen`, `operator`. From: `answered`, `closed`. */
        RequestReviewAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "request-review";
            /** @description in own words */
            reason: string;
        };
        /** @description Restrict 检举控告: the case speaks of officials or units. It leaves its office, its incident, its leader and all deadlines, and from then on the restricted desk alone sees it. By: `triage`. From: `registered`, `triage`, `assigned`, `in-progress`. */
        RestrictAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "restrict";
            /** @description in own words */
            reason: string;
        };
        /** @description What the citizen said. */
        Result: {
            /**
             * @description what the citizen thinks of the answer
             * @enum {string}
             */
            opinion: "satisfied" | "basically-satisfied" | "dissatisfied";
            /** @description in the citizen's own words; must be there from who is dissatisfied */
            remark?: string;
            /** @description what was found wanting, codes that the district pack offers for the category; may be empty */
            shortcomings?: string[];
            /** @description whether the matter is solved */
            solved: boolean;
        };
        /** @description What the citizen said. */
        ResultView: {
            /**
             * @description what the citizen thinks of the answer
             * @enum {string}
             */
            opinion: "satisfied" | "basically-satisfied" | "dissatisfied";
            /** @description the citizen's own words, numbers in them hidden; absent where nothing was added */
            remark?: string;
            /** @description what was found wanting, codes of the district pack */
            shortcomings: string[];
            /** @description whether the matter is solved */
            solved: boolean;
        };
        /** @description A review 复查 or re-review 复核 of the latest answer. */
        ReviewView: {
            /**
             * Format: date-time
             * @description when it was given; absent while it is owed
             */
            decidedAt?: string;
            /**
             * Format: date-time
             * @description when the opinion is due; absent once it was given, and where the calendar lacks the year
             */
            dueAt?: string;
            /**
             * @description what it says; absent while it is owed
             * @enum {string}
             */
            opinion?: "upheld" | "handle-again";
            /** @description why, in the citizen's words; telephone numbers and the like are hidden */
            reason: string;
            /**
             * Format: date-time
             * @description when the citizen asked for it
             */
            requestedAt: string;
            /** @description review or re-review */
            stage: string;
            /** @description why, as the citizen reads it; absent while it is owed */
            text?: string;
        };
        /** @description One act on several cases. */
        RoundView: {
            /** @description code of the act */
            act: string;
            /**
             * Format: date-time
             * @description when it began
             */
            at: string;
            /** @description who did it */
            by?: string;
            /** @description what came of it, case by case */
            results: components["schemas"]["CaseResult"][];
        };
        /** @description What became of one order. */
        RowOutcome: {
            /** @description the same as codes, for pages that have words of their own; absent where there are none */
            codes: string[];
            /** @description number of the case; absent where the order was refused */
            number?: string;
            /** @description number of the order; empty where none could be read */
            orderNumber: string;
            /** @description why it was refused, or what the hotline should know; plain sentences without contact data */
            reason?: string;
            /**
             * @description registered now, known from before, or refused
             * @enum {string}
             */
            result: "registered" | "known" | "refused";
            /**
             * Format: int64
             * @description its place: from 1 in a batch; in a file as a spreadsheet counts, the header and blank rows included
             */
            row: number;
            /** @description of a workbook; absent otherwise */
            sheet?: string;
        };
        /** @description The figure of sampled follow-up in a period, of the district or of one office. */
        SampledOverview: {
            /** @description one row for each office of which a case was drawn */
            byOffice: components["schemas"]["OfficeFigure"][];
            /** @description the days; the closed surveys that end in it are counted */
            period: components["schemas"]["Period"];
            /** @description all of them together */
            sampledSatisfaction: components["schemas"]["FigureView"];
            /**
             * Format: int32
             * @description how many these are
             */
            surveys: number;
        };
        /** @description A case, as it was seen. */
        SeenCase: {
            /** @description id of the case */
            caseId: string;
            /**
             * Format: int64
             * @description the version that was seen
             */
            version: number;
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
        /** @description A share of the cases that a number is about; the KPI dictionary says which. */
        Share: {
            /**
             * Format: int64
             * @description cases that are counted
             */
            denominator: number;
            /**
             * Format: int64
             * @description cases that fulfil it
             */
            numerator: number;
            /**
             * Format: double
             * @description 0 to 1; absent when the denominator is 0
             */
            rate?: number;
            /**
             * Format: int64
             * @description cases on neither side because their deadline still runs; absent where none of the number's can
             */
            running?: number;
            /**
             * Format: double
             * @description what the district has promised, 0 to 1; absent where it promised nothing
             */
            target?: number;
        };
        /** @description A sheet. */
        Sheet: {
            /** @description of that row */
            columns: components["schemas"]["Column"][];
            /**
             * Format: int64
             * @description so many formulas of the sheet were saved without a value, as by programs that are no spreadsheet; nothing is read from them; absent where none were
             */
            emptyFormulas?: number;
            /** @description the first rows as orders; absent in the answer of an import */
            first?: components["schemas"]["FirstRow"][];
            /**
             * Format: int64
             * @description the last row of the header, as a spreadsheet counts; where there is none, the row that is most likely meant as one; absent for a sheet that was not looked at
             */
            headerRow?: number;
            /**
             * Format: int64
             * @description so many rows of the sheet are hidden in a spreadsheet, as where a filter was left on; they are taken like the others; absent where none are
             */
            hiddenRows?: number;
            /**
             * @description why no order is taken from it: `hidden`, `empty` or `no-header`; absent where orders are
             * @enum {string}
             */
            leftOut?: "hidden" | "empty" | "no-header";
            /** @description empty for a text file */
            name: string;
            /**
             * Format: int64
             * @description beneath the header, blank ones not counted
             */
            rows: number;
        };
        /** @description Something that a citizen may find wanting in an answer. */
        ShortcomingName: {
            /** @description as a rating or a survey names it */
            code: string;
            /** @description in Chinese */
            name: string;
            /** @description in English */
            nameEn: string;
        };
        SiteCasesView: {
            /** @description the cases that the figure counts, newest first */
            items: components["schemas"]["CaseRow"][];
        };
        /** @description Where it happens, as the citizen gave it. */
        Spot: {
            /** @description the place in words */
            address?: string;
            /** @description what the degrees are counted from: `wgs84`, as where nothing is said, `gcj02` or `bd09` */
            datum?: string;
            /**
             * Format: double
             * @description degrees north; given together with `lon`, or not at all
             */
            lat?: number;
            /**
             * Format: double
             * @description degrees east; given together with `lat`, or not at all
             */
            lon?: number;
        };
        /** @description A part of the answered cases with places of its own in the sample. */
        StratumView: {
            /**
             * Format: int32
             * @description answered cases in it
             */
            cases: number;
            /** @description first part of the category, e.g. `noise`; empty where it holds all categories */
            categoryGroup: string;
            /**
             * Format: int32
             * @description how many of them were drawn
             */
            drawn: number;
            /** @description code; empty where the stratum holds the cases of all offices */
            office: string;
        };
        /** @description The sums of an import. */
        Summary: {
            /**
             * Format: int32
             * @description orders that made a case before
             */
            known: number;
            /**
             * Format: int32
             * @description orders that made none
             */
            refused: number;
            /**
             * Format: int32
             * @description orders that made a case now
             */
            registered: number;
            /**
             * Format: int32
             * @description all three others together
             */
            rows: number;
        };
        /** @description The last line of the answer; without it the import broke off. */
        SummaryLine: {
            /** @description the sums */
            summary: components["schemas"]["Summary"];
        };
        /** @description Supervise 督办: a supervisor orders what is to be done and by when a reply is owed. That is a deadline of its own, warned of, marked and escalated as any other; it moves none of the case. By: `supervisor`. From: `triage`, `assigned`, `in-progress`. */
        SuperviseAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "supervise";
            /** @description in own words */
            requirement: string;
            /** @description until the reply is due */
            workingDays: number;
        };
        /** @description A survey in the list. */
        SurveyRow: {
            /**
             * Format: date-time
             * @description when it was closed; absent while calls are made
             */
            closedAt?: string;
            /**
             * Format: date-time
             * @description when the sample was drawn
             */
            drawnAt: string;
            /**
             * Format: date
             * @description first day of the answers that it asks about
             */
            from: string;
            /** @description of the draw; absent until the survey is closed, since it tells who was drawn */
            seed?: string;
            /** @description SHA-256 of the seed, known from the draw on */
            seedDigest: string;
            /** @description its id */
            surveyId: string;
            /**
             * Format: date
             * @description last day, included
             */
            to: string;
        };
        /** @description A survey. */
        SurveyView: {
            /** @description the same for each office */
            byOffice: components["schemas"]["OfficeFigure"][];
            /**
             * Format: int32
             * @description answered cases that could have been drawn
             */
            cases: number;
            /**
             * Format: date-time
             * @description when it was closed; absent while calls are made
             */
            closedAt?: string;
            /**
             * Format: int32
             * @description how many were
             */
            drawn: number;
            /**
             * Format: date-time
             * @description when the sample was drawn
             */
            drawnAt: string;
            /** @description display name of who had it drawn */
            drawnBy?: string;
            /**
             * Format: date
             * @description first day of the answers that it asks about
             */
            from: string;
            /**
             * Format: int32
             * @description how many were wanted
             */
            places: number;
            /** @description what the sample says */
            sampledSatisfaction: components["schemas"]["FigureView"];
            /** @description of the draw; to heads of offices only once the survey is closed, since it tells who was drawn */
            seed: string;
            /** @description SHA-256 of the seed, in hexadecimal digits; known from the draw on */
            seedDigest: string;
            /** @description what was drawn of each stratum */
            strata: components["schemas"]["StratumView"][];
            /** @description its id */
            surveyId: string;
            /**
             * Format: date
             * @description last day, included
             */
            to: string;
        };
        /** @description A file of the pack. */
        Table: {
            /** @description the year, month or day that it speaks of */
            asOf: string;
            /** @description its name in the folder of the pack */
            file: string;
            /** @description what it holds, in the language that was asked for */
            name: string;
            /**
             * Format: int32
             * @description how many; absent where the file is no list
             */
            rows?: number;
            /** @description where it comes from and what that is worth */
            source: string;
        };
        /** @description A text to begin with. */
        TemplateView: {
            /** @description what it is for */
            name: string;
            /** @description in English */
            nameEn: string;
            /** @description 【】 marks what is to be filled in */
            text: string;
        };
        /** @description One act on several cases. */
        Together: {
            /** @description What is done, and what is said with it. */
            act: components["schemas"]["JoinIncidentAct"] | components["schemas"]["AnswerAct"] | components["schemas"]["ApproveAnswerAct"];
            /** @description those to which it is done */
            cases: components["schemas"]["SeenCase"][];
        };
        /** @description A complaint as its citizen follows it. No contact data, no names of staff, nothing that staff wrote for each other. */
        TrackedComplaint: {
            /** @description what the citizen can do, and whether now */
            acts: components["schemas"]["ActOffer"][];
            /** @description the latest answer; absent before the first */
            answer?: components["schemas"]["AnswerView"];
            /** @description what it is about; absent until it is known */
            category?: components["schemas"]["Named"];
            /** @description all four, in the order in which they end */
            deadlines: components["schemas"]["DeadlineView"][];
            /**
             * Format: int32
             * @description how many other reports about the same source are handled together with it; absent where there are none, or so few that somebody could be recognised
             */
            handledTogether?: number;
            /** @description case number */
            number: string;
            /** @description the office that has it; absent until one has it */
            office?: components["schemas"]["Named"];
            /** @description what the citizen sent with it */
            photos: components["schemas"]["PhotoRef"][];
            /** @description where it happens, its address masked like the text */
            place: components["schemas"]["Place"];
            /** @description what the office asks and waits for; absent where it asks nothing */
            question?: components["schemas"]["OpenMatter"];
            /** @description the latest rating; absent before the first */
            rating?: components["schemas"]["RatingView"];
            /** @description why this office has it */
            reasons: components["schemas"]["ReasonView"][];
            /**
             * Format: date-time
             * @description when it was registered
             */
            registeredAt: string;
            /** @description why it was not taken and where it can be taken instead; absent where it was taken */
            rejection?: components["schemas"]["RejectionView"];
            /** @description review and re-review of the latest answer, as far as they were asked for */
            reviews: components["schemas"]["ReviewView"][];
            /**
             * @description where it stands
             * @enum {string}
             */
            status: "registered" | "assigned" | "processing" | "answered" | "closed";
            /** @description `triage`, `rejected` or `withdrawn`; absent otherwise */
            statusReason?: string;
            /** @description what the citizen said; telephone numbers and the like are hidden, since a query code may be in other hands */
            text: string;
            /** @description what happened, oldest first */
            timeline: components["schemas"]["PublicTimelineEntry"][];
        };
        /** @description What a changed part would do. */
        TrialView: {
            /**
             * Format: int32
             * @description on how many it was tried
             */
            cases: number;
            /**
             * Format: int32
             * @description for how many of them something else would be done
             */
            changed: number;
            /** @description at most 200 of those, by their numbers */
            examples: components["schemas"]["ChangedCase"][];
            /** @description the first day whose cases were looked at (ISO) */
            from: string;
            /** @description by which it can be published */
            id: string;
            /** @description which categories would be named instead of which; empty where the part says nothing of that */
            shifts: components["schemas"]["CategoryShift"][];
        };
        /** @description The first line of the answer. */
        UnderstoodLine: {
            /** @description how the file is read, before anything of it is registered */
            understood: components["schemas"]["ImportPreview"];
        };
        /** @description A year that was laid over the calendar. */
        Upload: {
            /**
             * Format: int32
             * @description how many days it names
             */
            days: number;
            /**
             * Format: date
             * @description the first day on which deadlines are computed with it
             */
            effectiveFrom: string;
            /** @description of who uploaded it */
            name: string;
            /**
             * Format: date-time
             * @description when
             */
            uploadedAt: string;
            /** @description of the calendar with it */
            version: string;
            /**
             * Format: int32
             * @description whose days they are
             */
            year: number;
        };
        /** @description Urge 催办: the office is asked to hurry. It moves no deadline. By: `citizen`, `supervisor`. From: `assigned`, `in-progress`. */
        UrgeAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "urge";
            /** @description what is asked for; a supervisor must say it */
            note?: string;
        };
        /** @description An answer without words of its own. */
        Warning: {
            /** @description numbers of cases that the office answered in the same words */
            sameAs: string[];
            /** @description whether it is a template and nothing else */
            template: boolean;
        };
        /** @description The numbers of one week. */
        Week: {
            /** @description cases that an office had in time */
            assignment: components["schemas"]["WeekShare"];
            /** @description answers that were given in time */
            onTimeAnswer: components["schemas"]["WeekShare"];
            /** @description ratings that are satisfied or basically satisfied */
            satisfaction: components["schemas"]["WeekShare"];
            /**
             * Format: date
             * @description its Monday
             */
            weekStart: string;
        };
        /** @description A share in one week. */
        WeekShare: {
            /**
             * Format: int64
             * @description denominator
             */
            d: number;
            /**
             * Format: int64
             * @description numerator
             */
            n: number;
        };
        /** @description Withdraw 撤诉: the citizen no longer asks for anything. By: `citizen`. From: `registered`, `triage`, `assigned`, `in-progress`. */
        WithdrawAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "withdraw";
            /** @description in own words */
            reason?: string;
        };
        /** @description Withdraw a call 撤回吹哨: the office needs a department no longer, or called the wrong one. By: `office`, `office-head`. From: `in-progress`. */
        WithdrawCallAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "withdraw-call";
            /** @description a department, by its code */
            department: string;
            /** @description in own words */
            reason: string;
        };
        /** @description Withdraw a question 撤回询问: the office knows by now what it asked; the answer's time runs again. By: `office`, `office-head`. From: `assigned`, `in-progress`. */
        WithdrawQuestionAct: {
            /**
             * @description which act this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            act: "withdraw-question";
        };
        /** @description Work that was recorded for all cases. */
        WorkView: {
            /**
             * Format: date-time
             * @description when
             */
            at: string;
            /** @description who recorded it */
            by?: string;
            /**
             * Format: double
             * @description a reading in dB(A); absent where none was taken
             */
            decibel?: number;
            /** @description `inspection` or `note` */
            kind: string;
            /** @description what was found, numbers hidden */
            text: string;
            /**
             * Format: int32
             * @description the acoustic zone 0 to 4 of the place; absent where it was not said
             */
            zoneClass?: number;
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
    showJoiningRule: {
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
                    "application/json": components["schemas"]["JoiningRuleView"];
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
    changeJoiningRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningRuleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoiningRuleView"];
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
    showCalendar: {
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
                    "application/json": components["schemas"]["CalendarState"];
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
    previewCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreview"];
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
    uploadCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarState"];
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
            /** @description `state-conflict`: The state of the case does not allow this act. */
            409: {
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
    startRecomputation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecomputationForm"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecomputationView"];
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
    showLastRecomputation: {
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
                    "application/json": components["schemas"]["LastRecomputation"];
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
    previewRecomputation: {
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
                    "application/json": components["schemas"]["RecomputationReport"];
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
    showParts: {
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
                    "application/json": components["schemas"]["PartState"][];
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
    publishPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code of the part */
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartState"][];
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
            /** @description `state-conflict`: The state of the case does not allow this act. */
            409: {
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
    tryPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code of the part */
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"];
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
    showPartVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code of the part */
                part: string;
                /** @description of the publication; 0 for the part of the pack */
                number: number;
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
                    "application/json": components["schemas"]["PartText"];
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
    startHistoryCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryCheckView"];
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
    showLastHistoryCheck: {
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
                    "application/json": components["schemas"]["LastHistoryCheck"];
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
    showHistoryCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the check */
                checkId: string;
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
                    "application/json": components["schemas"]["HistoryCheckView"];
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
    exportExamples: {
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
                    "text/csv": string;
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
    exportPairs: {
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
                    "text/csv": string;
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
    listChanges: {
        parameters: {
            query?: {
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most entries on the page */
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
                    "application/json": components["schemas"]["PageAdminLogEntry"];
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
    showPack: {
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
                    "application/json": components["schemas"]["PackOverview"];
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
    registerCall: {
        parameters: {
            query?: never;
            header: {
                /** @description made by the client, the same for each repetition of one call; 1 to 100 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. `missing-header`: A required header is missing. */
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
            /** @description `rule-refused`: A rule refuses this act. `idempotency-key-reused`: The idempotency key was used for another request. `unknown-category`: There is no such category. `outside-district`: The point lies outside the district. `coordinates-swapped`: Longitude and latitude look swapped. */
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
    listCases: {
        parameters: {
            query?: {
                /** @description open, overdue, soon, repeated, mine, approvals, called, returns, reviews, re-reviews, led, led-done, triage, uncategorised or closed */
                view?: "open" | "overdue" | "soon" | "repeated" | "approvals" | "called" | "mine" | "returns" | "reviews" | "re-reviews" | "led" | "led-done" | "triage" | "uncategorised" | "closed";
                /** @description only cases of this office, by its code */
                office?: string;
                /** @description only cases of this category, by its code */
                category?: string;
                /** @description only cases that this officer has, by the id of the account; `none` for those that nobody has */
                officer?: string;
                /** @description a case number or its last part, a number of the hotline, or words; a number finds its case in every queue */
                q?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most cases on the page */
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
                    "application/json": components["schemas"]["PageCaseRow"];
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
    assignCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeForCases"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
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
    assignOfficerToCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerForCases"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
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
    countCases: {
        parameters: {
            query?: {
                /** @description open, overdue, soon, repeated, mine, approvals, called, returns, reviews, re-reviews, led, led-done, triage, uncategorised or closed */
                view?: "open" | "overdue" | "soon" | "repeated" | "approvals" | "called" | "mine" | "returns" | "reviews" | "re-reviews" | "led" | "led-done" | "triage" | "uncategorised" | "closed";
                /** @description only cases of this office, by its code */
                office?: string;
                /** @description only cases of this category, by its code */
                category?: string;
                /** @description only cases that this officer has, by the id of the account; `none` for those that nobody has */
                officer?: string;
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
                    "application/json": components["schemas"]["QueueCount"];
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
    listNearCases: {
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
                    "application/json": components["schemas"]["NearCasesView"];
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
    findCasesOfCaller: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Caller"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCases"];
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
            /** @description `too-many-requests`: Too many requests; try again later. `contact-access-used-up`: No more contact data can be opened today. */
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
    promiseDeadlines: {
        parameters: {
            query?: {
                /** @description how urgent it is, a code of the district pack */
                deadlineClass?: string;
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
                    "application/json": components["schemas"]["DeadlineView"][];
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
    showCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the case */
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
                    /**
                     * @example {
                     *       "acts": [
                     *         {
                     *           "act": "accept",
                     *           "allowed": true,
                     *           "fields": []
                     *         },
                     *         {
                     *           "act": "contact",
                     *           "allowed": false,
                     *           "fields": [
                     *             {
                     *               "name": "outcome",
                     *               "options": [
                     *                 "reached",
                     *                 "not-reached"
                     *               ],
                     *               "required": true,
                     *               "type": "choice"
                     *             },
                     *             {
                     *               "maxLength": 2000,
                     *               "name": "note",
                     *               "required": true,
                     *               "type": "long-text"
                     *             }
                     *           ],
                     *           "why": "not-when-assigned"
                     *         },
                     *         {
                     *           "act": "inspection",
                     *           "allowed": false,
                     *           "fields": [
                     *             {
                     *               "maxLength": 4000,
                     *               "name": "findings",
                     *               "required": true,
                     *               "type": "long-text"
                     *             },
                     *             {
                     *               "max": 200,
                     *               "min": 0,
                     *               "name": "decibel",
                     *               "required": false,
                     *               "type": "decibel"
                     *             },
                     *             {
                     *               "max": 4,
                     *               "min": 0,
                     *               "name": "zoneClass",
                     *               "required": false,
                     *               "type": "zone-class"
                     *             }
                     *           ],
                     *           "why": "not-when-assigned"
                     *         },
                     *         {
                     *           "act": "answer",
                     *           "allowed": false,
                     *           "fields": [
                     *             {
                     *               "maxLength": 10000,
                     *               "name": "text",
                     *               "required": true,
                     *               "type": "long-text"
                     *             },
                     *             {
                     *               "name": "outcome",
                     *               "options": [
                     *                 "supported",
                     *                 "explained",
                     *                 "not-supported"
                     *               ],
                     *               "required": true,
                     *               "type": "choice"
                     *             }
                     *           ],
                     *           "why": "not-when-assigned"
                     *         }
                     *       ],
                     *       "address": "南坪正街 12 号旁工地",
                     *       "calls": [],
                     *       "candidates": [],
                     *       "caseId": "01a21c77-3f7a-7ec4-99bf-fb28837d3ef8",
                     *       "category": {
                     *         "code": "noise.construction.night",
                     *         "name": "夜间施工噪声"
                     *       },
                     *       "channel": "web",
                     *       "contact": {
                     *         "exists": true,
                     *         "name": "王**",
                     *         "phone": "138****0000"
                     *       },
                     *       "deadlineClass": "standard",
                     *       "deadlines": [
                     *         {
                     *           "dueAt": "2026-11-30T07:00:00Z",
                     *           "fraction": 1,
                     *           "kind": "assign",
                     *           "metAt": "2026-11-27T10:05:11.121Z",
                     *           "startedAt": "2026-11-27T10:05:06.810Z",
                     *           "state": "met"
                     *         },
                     *         {
                     *           "dueAt": "2026-11-30T10:00:00Z",
                     *           "fraction": 0,
                     *           "kind": "accept",
                     *           "remainingWorkingDays": 1,
                     *           "remainingWorkingMinutes": 420,
                     *           "startedAt": "2026-11-27T10:05:11.121Z",
                     *           "state": "running"
                     *         },
                     *         {
                     *           "dueAt": "2026-12-01T10:00:00Z",
                     *           "fraction": 0,
                     *           "kind": "contact",
                     *           "remainingWorkingDays": 2,
                     *           "remainingWorkingMinutes": 840,
                     *           "startedAt": "2026-11-27T10:05:11.121Z",
                     *           "state": "running"
                     *         },
                     *         {
                     *           "dueAt": "2026-12-18T10:00:00Z",
                     *           "fraction": 0,
                     *           "kind": "answer",
                     *           "remainingWorkingDays": 15,
                     *           "remainingWorkingMinutes": 6300,
                     *           "startedAt": "2026-11-27T10:05:11.121Z",
                     *           "state": "running"
                     *         }
                     *       ],
                     *       "departments": [],
                     *       "nextDeadline": {
                     *         "dueAt": "2026-11-30T10:00:00Z",
                     *         "fraction": 0,
                     *         "kind": "accept",
                     *         "remainingWorkingDays": 1,
                     *         "remainingWorkingMinutes": 420,
                     *         "startedAt": "2026-11-27T10:05:11.121Z",
                     *         "state": "running"
                     *       },
                     *       "number": "NA-20261127-0001",
                     *       "numbersHidden": false,
                     *       "office": {
                     *         "code": "500108006",
                     *         "name": "弹子石街道"
                     *       },
                     *       "open": [],
                     *       "photos": [],
                     *       "place": {
                     *         "address": "南坪正街 12 号旁工地",
                     *         "lat": 29.5284,
                     *         "lon": 106.5608
                     *       },
                     *       "reasons": [
                     *         {
                     *           "args": {
                     *             "note": [
                     *               "工地在弹子石街道辖区内。"
                     *             ]
                     *           },
                     *           "code": "hand.note",
                     *           "stage": "hand",
                     *           "text": "工地在弹子石街道辖区内。"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-11-27T10:05:06.810Z",
                     *       "reopened": 0,
                     *       "reviews": [],
                     *       "secret": true,
                     *       "state": "assigned",
                     *       "text": "南坪正街工地夜里十一点还在打桩，已经连续三天，老人孩子都睡不着。",
                     *       "timeline": [
                     *         {
                     *           "act": "register",
                     *           "actor": {
                     *             "kind": "citizen"
                     *           },
                     *           "at": "2026-11-27T10:05:06.810Z",
                     *           "fields": {}
                     *         },
                     *         {
                     *           "act": "assign",
                     *           "actor": {
                     *             "kind": "triage",
                     *             "name": "唐思远"
                     *           },
                     *           "at": "2026-11-27T10:05:11.121Z",
                     *           "fields": {
                     *             "note": "工地在弹子石街道辖区内。",
                     *             "office": {
                     *               "code": "500108006",
                     *               "name": "弹子石街道"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
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
    actOnCase: {
        parameters: {
            query?: never;
            header: {
                /** @description the entity tag of the case that was seen */
                "If-Match": string;
            };
            path: {
                /** @description id of the case */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignAct"] | components["schemas"]["RestrictAct"] | components["schemas"]["LiftRestrictionAct"] | components["schemas"]["ReclassifyAct"] | components["schemas"]["CorrectCategoryAct"] | components["schemas"]["RecomputeDeadlinesAct"] | components["schemas"]["AcceptAct"] | components["schemas"]["AssignOfficerAct"] | components["schemas"]["ContactAct"] | components["schemas"]["InspectionAct"] | components["schemas"]["AmendAct"] | components["schemas"]["UrgeAct"] | components["schemas"]["JoinIncidentAct"] | components["schemas"]["LeaveIncidentAct"] | components["schemas"]["RequestExtensionAct"] | components["schemas"]["DecideExtensionAct"] | components["schemas"]["AskAct"] | components["schemas"]["ReplyAct"] | components["schemas"]["WithdrawQuestionAct"] | components["schemas"]["RequestReturnAct"] | components["schemas"]["DecideReturnAct"] | components["schemas"]["CallInAct"] | components["schemas"]["ReportInAct"] | components["schemas"]["DeclineCallAct"] | components["schemas"]["GiveResultAct"] | components["schemas"]["WithdrawCallAct"] | components["schemas"]["SuperviseAct"] | components["schemas"]["ReplyToSupervisionAct"] | components["schemas"]["AnswerAct"] | components["schemas"]["AnswerAtOnceAct"] | components["schemas"]["ApproveAnswerAct"] | components["schemas"]["ReopenAct"] | components["schemas"]["RequestReviewAct"] | components["schemas"]["DecideReviewAct"] | components["schemas"]["RequestReReviewAct"] | components["schemas"]["DecideReReviewAct"] | components["schemas"]["GiveLeadAct"] | components["schemas"]["PlanLeadAct"] | components["schemas"]["ReportLeadAct"] | components["schemas"]["EndLeadAct"] | components["schemas"]["CloseAct"] | components["schemas"]["RejectAct"];
                "multipart/form-data": {
                    /** @description What is done, and what is said with it. */
                    act: components["schemas"]["AssignAct"] | components["schemas"]["RestrictAct"] | components["schemas"]["LiftRestrictionAct"] | components["schemas"]["ReclassifyAct"] | components["schemas"]["CorrectCategoryAct"] | components["schemas"]["RecomputeDeadlinesAct"] | components["schemas"]["AcceptAct"] | components["schemas"]["AssignOfficerAct"] | components["schemas"]["ContactAct"] | components["schemas"]["InspectionAct"] | components["schemas"]["AmendAct"] | components["schemas"]["UrgeAct"] | components["schemas"]["JoinIncidentAct"] | components["schemas"]["LeaveIncidentAct"] | components["schemas"]["RequestExtensionAct"] | components["schemas"]["DecideExtensionAct"] | components["schemas"]["AskAct"] | components["schemas"]["ReplyAct"] | components["schemas"]["WithdrawQuestionAct"] | components["schemas"]["RequestReturnAct"] | components["schemas"]["DecideReturnAct"] | components["schemas"]["CallInAct"] | components["schemas"]["ReportInAct"] | components["schemas"]["DeclineCallAct"] | components["schemas"]["GiveResultAct"] | components["schemas"]["WithdrawCallAct"] | components["schemas"]["SuperviseAct"] | components["schemas"]["ReplyToSupervisionAct"] | components["schemas"]["AnswerAct"] | components["schemas"]["AnswerAtOnceAct"] | components["schemas"]["ApproveAnswerAct"] | components["schemas"]["ReopenAct"] | components["schemas"]["RequestReviewAct"] | components["schemas"]["DecideReviewAct"] | components["schemas"]["RequestReReviewAct"] | components["schemas"]["DecideReReviewAct"] | components["schemas"]["GiveLeadAct"] | components["schemas"]["PlanLeadAct"] | components["schemas"]["ReportLeadAct"] | components["schemas"]["EndLeadAct"] | components["schemas"]["CloseAct"] | components["schemas"]["RejectAct"];
                    /** @description 1 to 9, each a JPEG, PNG or WebP of at most 10 MB */
                    photos: string[];
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
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. `missing-header`: A required header is missing. */
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
            /** @description `stale-version`: Someone else changed the case meanwhile. `state-conflict`: The state of the case does not allow this act. */
            409: {
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
            /** @description `rule-refused`: A rule refuses this act. `unknown-category`: There is no such category. `unknown-office`: There is no such office. */
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
    showAnswerAids: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the case */
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
                    "application/json": components["schemas"]["AnswerAids"];
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
    viewContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the case */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactAccessReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedContact"];
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
            /** @description `rule-refused`: A rule refuses this act. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `too-many-requests`: Too many requests; try again later. `contact-access-used-up`: No more contact data can be opened today. */
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
    proposeOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the case */
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
                    "application/json": components["schemas"]["OfficerProposalsView"];
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
    showCasePhoto: {
        parameters: {
            query?: {
                /** @description `thumb` for the small one; else the full one */
                size?: string;
            };
            header?: never;
            path: {
                /** @description id of the case */
                caseId: string;
                /** @description id of the photo */
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
                    "image/jpeg": string;
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
    proposeJoins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the case */
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
                    "application/json": components["schemas"]["ProposalsView"];
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
    dismissProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the case */
                caseId: string;
                /** @description id of the case that was proposed */
                otherId: string;
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
    listOwnComplaints: {
        parameters: {
            query?: {
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most complaints on the page */
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
                    "application/json": components["schemas"]["PageMyComplaint"];
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
    fileComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description made by the client, the same for each repetition of one filing; 1 to 100 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "anonymous": false,
                 *       "categoryHint": "noise.construction.night",
                 *       "channel": "web",
                 *       "contact": {
                 *         "name": "王女士",
                 *         "phone": "13800000000"
                 *       },
                 *       "place": {
                 *         "address": "南坪正街 12 号旁工地",
                 *         "lat": 29.5284,
                 *         "lon": 106.5608
                 *       },
                 *       "secret": true,
                 *       "text": "南坪正街工地夜里十一点还在打桩，已经连续三天，老人孩子都睡不着。"
                 *     }
                 */
                "application/json": components["schemas"]["Filing"];
                "multipart/form-data": {
                    complaint: components["schemas"]["Filing"];
                    /** @description 1 to 9, each a JPEG, PNG or WebP of at most 10 MB */
                    photos?: string[];
                };
            };
        };
        responses: {
            /** @description The filing was known already; the same receipt again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description The complaint is registered; the receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. `missing-header`: A required header is missing. */
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
            /** @description `idempotency-key-reused`: The idempotency key was used for another request. `unknown-category`: There is no such category. `outside-district`: The point lies outside the district. `coordinates-swapped`: Longitude and latitude look swapped. */
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
    countNearReports: {
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
                    "application/json": components["schemas"]["NearReports"];
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
    listShortcomings: {
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
                    "application/json": components["schemas"]["ShortcomingName"][];
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
    showComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the query code of the receipt; not needed with the token of the citizen whose complaint it is */
                "Query-Code"?: string;
            };
            path: {
                /** @description case number */
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
                    "application/json": components["schemas"]["TrackedComplaint"];
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
    actOnComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the query code of the receipt; not needed with the token of the citizen whose complaint it is */
                "Query-Code"?: string;
            };
            path: {
                /** @description case number */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendAct"] | components["schemas"]["UrgeAct"] | components["schemas"]["ReplyAct"] | components["schemas"]["RateAct"] | components["schemas"]["ReopenAct"] | components["schemas"]["RequestReviewAct"] | components["schemas"]["RequestReReviewAct"] | components["schemas"]["WithdrawAct"];
                "multipart/form-data": {
                    /** @description What is done, and what is said with it. */
                    act: components["schemas"]["AmendAct"] | components["schemas"]["UrgeAct"] | components["schemas"]["ReplyAct"] | components["schemas"]["RateAct"] | components["schemas"]["ReopenAct"] | components["schemas"]["RequestReviewAct"] | components["schemas"]["RequestReReviewAct"] | components["schemas"]["WithdrawAct"];
                    /** @description 1 to 9, each a JPEG, PNG or WebP of at most 10 MB */
                    photos: string[];
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
                    "application/json": components["schemas"]["TrackedComplaint"];
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
            /** @description `state-conflict`: The state of the case does not allow this act. */
            409: {
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
            /** @description `rule-refused`: A rule refuses this act. */
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
    showComplaintPhoto: {
        parameters: {
            query?: {
                /** @description `thumb` for the small one; else the full one */
                size?: string;
            };
            header?: {
                /** @description the query code of the receipt; not needed with the token of the citizen whose complaint it is */
                "Query-Code"?: string;
            };
            path: {
                /** @description case number */
                number: string;
                /** @description id of the photo */
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
                    "image/jpeg": string;
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
    showPublishedCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description case number */
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
                    "application/json": components["schemas"]["PublishedCase"];
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
    listAccesses: {
        parameters: {
            query?: {
                /** @description only the accesses of this person, by id */
                person?: string;
                /** @description only the accesses of this day; none for all days */
                day?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most accesses on the page */
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
                    "application/json": components["schemas"]["PageRecordedAccess"];
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
    listOwnAccesses: {
        parameters: {
            query?: {
                /** @description only the accesses of this day; none for all days */
                day?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most accesses on the page */
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
                    "application/json": components["schemas"]["PageRecordedAccess"];
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
    listPersons: {
        parameters: {
            query?: {
                /** @description the day; today where none is said */
                day?: string;
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
                    "application/json": components["schemas"]["AccessesOfPerson"][];
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
    listDepartmentTasks: {
        parameters: {
            query?: {
                /** @description called (to report in), reported (in work) or done */
                part?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most cases on the page */
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
                    "application/json": components["schemas"]["PageDepartmentTask"];
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
    countDepartmentTasks: {
        parameters: {
            query?: {
                /** @description called (to report in), reported (in work) or done */
                part?: string;
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
                    "application/json": components["schemas"]["QueueCount"];
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
    listNightWorkSites: {
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
                    "application/json": components["schemas"]["NightWorkSites"];
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
    adviseOnNightWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the site */
                site: string;
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
                    "application/json": components["schemas"]["NightWorkView"];
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
    importOrders: {
        parameters: {
            query?: {
                /** @description name of the file, for whoever reads the access log */
                filename?: string;
                /** @description `field:column` for a column that has none of the usual names, `ignore:column` for one that is left out knowingly; may be repeated */
                mapping?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A workbook (.xlsx) or a CSV file; what it is, its bytes tell. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description How the file is read, a line of JSON for each row, and the sums in the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["UnderstoodLine"] | components["schemas"]["RowOutcome"] | components["schemas"]["SummaryLine"];
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
            /** @description `not-signed-in`: Sign in first. `bad-signature`: The request signature is not valid. */
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
    previewImport: {
        parameters: {
            query?: {
                /** @description name of the file, for whoever reads the access log */
                filename?: string;
                /** @description `field:column` for a column that has none of the usual names, `ignore:column` for one that is left out knowingly; may be repeated */
                mapping?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A workbook (.xlsx) or a CSV file; what it is, its bytes tell. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
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
            /** @description `not-signed-in`: Sign in first. `bad-signature`: The request signature is not valid. */
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
    takeWorkOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBody"] | components["schemas"]["OrderBody"][];
            };
        };
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
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `bad-signature`: The request signature is not valid. */
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
    importUpload: {
        parameters: {
            query?: {
                /** @description name of the file, for whoever reads the access log */
                filename?: string;
                /** @description `field:column` for a column that has none of the usual names, `ignore:column` for one that is left out knowingly; may be repeated */
                mapping?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A workbook (.xlsx) or a CSV file; what it is, its bytes tell. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description How the file is read, a line of JSON for each row, and the sums in the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["UnderstoodLine"] | components["schemas"]["RowOutcome"] | components["schemas"]["SummaryLine"];
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
    previewUpload: {
        parameters: {
            query?: {
                /** @description name of the file, for whoever reads the access log */
                filename?: string;
                /** @description `field:column` for a column that has none of the usual names, `ignore:column` for one that is left out knowingly; may be repeated */
                mapping?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A workbook (.xlsx) or a CSV file; what it is, its bytes tell. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
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
    listImportSources: {
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
                    "application/json": components["schemas"]["KnownSources"];
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
    keepImportSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSource"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    openIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description made by the client, the same for each repetition; 1 to 100 characters */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opening"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. `missing-header`: A required header is missing. */
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
            /** @description `rule-refused`: A rule refuses this act. `idempotency-key-reused`: The idempotency key was used for another request. */
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
    showIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description number of the incident */
                incident: string;
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
                    "application/json": components["schemas"]["IncidentView"];
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
    actOnIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description made by the client, the same for each repetition; 1 to 100 characters */
                "Idempotency-Key": string;
            };
            path: {
                /** @description number of the incident */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Together"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. `missing-header`: A required header is missing. */
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
            /** @description `state-conflict`: The state of the case does not allow this act. */
            409: {
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
            /** @description `rule-refused`: A rule refuses this act. `idempotency-key-reused`: The idempotency key was used for another request. */
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
    recordIncidentWork: {
        parameters: {
            query?: never;
            header: {
                /** @description made by the client, the same for each repetition; 1 to 100 characters */
                "Idempotency-Key": string;
            };
            path: {
                /** @description number of the incident */
                incident: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedWork"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description `unreadable-body`: The request could not be read. `invalid-input`: Some fields are not valid. `missing-header`: A required header is missing. */
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
            /** @description `idempotency-key-reused`: The idempotency key was used for another request. */
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
    handOverCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOutcome"];
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
    showWorkload: {
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
                    "application/json": components["schemas"]["OfficerLoad"][];
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
    listFigureCases: {
        parameters: {
            query: {
                /** @description registered, assignment, onTimeAnswer, satisfaction, shamClosure or reportIn */
                figure: string;
                /** @description counted, met, missed or running */
                part?: string;
                /** @description first day, included; the Monday eleven weeks before the last week where none is given */
                from?: string;
                /** @description last day, included; today where none is given */
                to?: string;
                /** @description only cases of this office, by its code */
                office?: string;
                /** @description only report-ins of this department, by its code */
                department?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most rows on the page */
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
                    "application/json": components["schemas"]["FigurePage"];
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
    listHotSpots: {
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
                    "application/json": components["schemas"]["HotSpotsView"];
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
    listSiteCases: {
        parameters: {
            query: {
                /** @description `recent`, `past` or `night-work` */
                part: string;
            };
            header?: never;
            path: {
                /** @description id of the site */
                site: string;
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
                    "application/json": components["schemas"]["SiteCasesView"];
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
    showLearning: {
        parameters: {
            query?: {
                /** @description first day, included; 89 days before the last where none is given */
                from?: string;
                /** @description last day, included; today where none is given */
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
                    "application/json": components["schemas"]["LearningOverview"];
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
    listGuesses: {
        parameters: {
            query: {
                /** @description categoryPrecision, officePrecision, overruled, categoryOpen or officeOpen */
                figure: string;
                /** @description counted, met for those of the numerator, or missed for the others */
                part?: string;
                /** @description only guesses of this category or, for offices, of this office */
                of?: string;
                /** @description only those that became this category or office */
                became?: string;
                /** @description first day, included; 89 days before the last where none is given */
                from?: string;
                /** @description last day, included; today where none is given */
                to?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most rows on the page */
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
                    "application/json": components["schemas"]["LearningPage"];
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
    showOverview: {
        parameters: {
            query?: {
                /** @description first day, included; the Monday eleven weeks before the last week where none is given */
                from?: string;
                /** @description last day, included; today where none is given */
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
    showSampledSatisfaction: {
        parameters: {
            query?: {
                /** @description first day, included; the Monday eleven weeks before the last week where none is given */
                from?: string;
                /** @description last day, included; today where none is given */
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
                    "application/json": components["schemas"]["SampledOverview"];
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
    listSampledFollowUps: {
        parameters: {
            query?: {
                /** @description as of the follow-ups of one survey */
                part?: string;
                /** @description first day, included; the Monday eleven weeks before the last week where none is given */
                from?: string;
                /** @description last day, included; today where none is given */
                to?: string;
                /** @description only cases of this office, by its code */
                office?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most follow-ups on the page */
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
                    "application/json": components["schemas"]["PageFollowUpView"];
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
    showLinkedSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description of the link */
                "Survey-Link"?: string;
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
                    "application/json": components["schemas"]["LinkedSurvey"];
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
    answerLinkedSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description of the link */
                "Survey-Link"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `not-found`: There is no such thing, or it is not yours. */
            404: {
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
            /** @description `rule-refused`: A rule refuses this act. */
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
    listSurveys: {
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
                    "application/json": components["schemas"]["SurveyRow"][];
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
    drawSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draw"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyView"];
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
            /** @description `state-conflict`: The state of the case does not allow this act. */
            409: {
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
            /** @description `rule-refused`: A rule refuses this act. */
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
    takeNextCall: {
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
                    "application/json": components["schemas"]["NextCall"];
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
    recordAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the follow-up */
                followUpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttemptBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
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
            /** @description `state-conflict`: The state of the case does not allow this act. */
            409: {
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
            /** @description `rule-refused`: A rule refuses this act. */
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
    viewFollowUpContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the follow-up */
                followUpId: string;
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
                    "application/json": components["schemas"]["OpenedContact"];
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
    showSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the survey */
                surveyId: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    closeSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the survey */
                surveyId: string;
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
                    "application/json": components["schemas"]["SurveyView"];
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
    listFollowUps: {
        parameters: {
            query?: {
                /** @description drawn, answers, satisfied, basically-satisfied, dissatisfied, refused, wrong-number, not-reached, no-contact or running */
                part?: string;
                /** @description only cases of this office, by its code */
                office?: string;
                /** @description `next` of the page before; none for the first page */
                cursor?: string;
                /** @description most follow-ups on the page */
                size?: number;
            };
            header?: never;
            path: {
                /** @description id of the survey */
                surveyId: string;
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
                    "application/json": components["schemas"]["PageFollowUpView"];
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
