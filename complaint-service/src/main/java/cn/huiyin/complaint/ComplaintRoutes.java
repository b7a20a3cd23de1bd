package cn.huiyin.complaint;

import static cn.huiyin.platform.identity.Role.ADMIN;
import static cn.huiyin.platform.identity.Role.DEPARTMENT;
import static cn.huiyin.platform.identity.Role.INTEGRITY;
import static cn.huiyin.platform.identity.Role.LEADER;
import static cn.huiyin.platform.identity.Role.OFFICER;
import static cn.huiyin.platform.identity.Role.OFFICE_HEAD;
import static cn.huiyin.platform.identity.Role.OPERATOR;
import static cn.huiyin.platform.identity.Role.SERVICE;
import static cn.huiyin.platform.identity.Role.SUPERVISOR;
import static cn.huiyin.platform.identity.Role.TRIAGE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cn.huiyin.platform.admin.AdminRoutes;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.RouteRule;
import cn.huiyin.platform.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use which route. Whose cases they see there is said in the queries. */
@Configuration(proxyBeanMethods = false)
class ComplaintRoutes {

    private static final Role[] DESK = {OPERATOR, TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR, LEADER};
    /** The desk, and who sees restricted cases; each of them sees their own. */
    private static final Role[] DESKS = {OPERATOR, TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR, LEADER, INTEGRITY};
    /** Departments see the cases that they are called in to, and no list of others. */
    private static final Role[] DESKS_AND_DEPARTMENT = {
        OPERATOR, TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR, LEADER, INTEGRITY, DEPARTMENT
    };

    @Bean
    RouteRules routes() {
        return RouteRules.of(
                        RouteRule.open(POST, "/api/complaints"),
                        RouteRule.signedIn(GET, "/api/complaints"),
                        // Counts of several persons, of nobody anything.
                        RouteRule.open(GET, "/api/complaints/near"),
                        // Names of the district pack.
                        RouteRule.open(GET, "/api/complaints/shortcomings"),
                        // By the receipt's query code or by the own token; the service itself looks at both.
                        RouteRule.open(GET, "/api/complaints/{number}"),
                        RouteRule.open(GET, "/api/complaints/{number}/photos/{photoId}"),
                        // What the office wrote for everybody, and nothing where it wrote nothing.
                        RouteRule.open(GET, "/api/complaints/{number}/public"),
                        RouteRule.open(POST, "/api/complaints/{number}/acts"),
                        RouteRule.only(GET, "/api/cases", DESKS),
                        RouteRule.only(GET, "/api/cases/count", DESKS),
                        RouteRule.only(GET, "/api/cases/near", OPERATOR, TRIAGE),
                        // Who calls; recorded, and few enough times that nobody tries all numbers (docs/adr/0018).
                        RouteRule.only(POST, "/api/cases/of-caller", OPERATOR),
                        RouteRule.only(GET, "/api/cases/promised-deadlines", OPERATOR),
                        RouteRule.only(POST, "/api/calls", OPERATOR),
                        RouteRule.only(GET, "/api/cases/{caseId}", DESKS_AND_DEPARTMENT),
                        RouteRule.only(GET, "/api/cases/{caseId}/photos/{photoId}", DESKS_AND_DEPARTMENT),
                        RouteRule.only(GET, "/api/cases/{caseId}/answer-aids", OFFICER, OFFICE_HEAD),
                        RouteRule.only(POST, "/api/cases/{caseId}/acts", DESKS_AND_DEPARTMENT),
                        // Offices for their own cases; the others for all, with a note and few times a day
                        // (docs/adr/0007).
                        RouteRule.only(POST, "/api/cases/{caseId}/contact-views", DESKS_AND_DEPARTMENT),
                        RouteRule.only(POST, "/api/cases/bulk-assign", TRIAGE),
                        RouteRule.only(POST, "/api/cases/bulk-assign-officer", OFFICE_HEAD),
                        RouteRule.only(POST, "/api/office/hand-overs", OFFICE_HEAD),
                        RouteRule.only(GET, "/api/office/workload", OFFICE_HEAD),
                        RouteRule.only(GET, "/api/department/tasks", DEPARTMENT),
                        RouteRule.only(GET, "/api/department/tasks/count", DEPARTMENT),
                        RouteRule.only(POST, "/api/incidents", TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR),
                        RouteRule.only(GET, "/api/incidents/{incident}", DESK),
                        RouteRule.only(
                                POST, "/api/incidents/{incident}/work", TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR),
                        RouteRule.only(
                                POST, "/api/incidents/{incident}/acts", TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR),
                        RouteRule.only(GET, "/api/cases/{caseId}/proposals", TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR),
                        RouteRule.only(
                                PUT,
                                "/api/cases/{caseId}/proposals/{otherId}/dismissal",
                                TRIAGE,
                                OFFICER,
                                OFFICE_HEAD,
                                SUPERVISOR),
                        RouteRule.only(GET, "/api/cases/{caseId}/officer-proposals", OFFICE_HEAD),
                        RouteRule.only(GET, "/api/contact-accesses", SUPERVISOR, ADMIN),
                        RouteRule.only(GET, "/api/contact-accesses/persons", SUPERVISOR, ADMIN),
                        RouteRule.only(GET, "/api/contact-accesses/own", DESKS_AND_DEPARTMENT),
                        // By the token of a message; wrong ones are counted by the gateway.
                        RouteRule.open(GET, "/api/survey-link"),
                        RouteRule.open(POST, "/api/survey-link"),
                        RouteRule.only(POST, "/internal/survey-links/next", SERVICE),
                        RouteRule.only(POST, "/internal/survey-links/{followUpId}/sent", SERVICE),
                        RouteRule.only(GET, "/internal/cases/{caseId}/contact", SERVICE),
                        // By the hotline's signature, which a filter checks.
                        RouteRule.open(POST, "/api/hotline/work-orders"),
                        RouteRule.open(POST, "/api/hotline/imports"),
                        RouteRule.open(POST, "/api/hotline/imports/preview"),
                        RouteRule.only(POST, "/api/imports", OPERATOR, SUPERVISOR),
                        RouteRule.only(POST, "/api/imports/preview", OPERATOR, SUPERVISOR),
                        RouteRule.only(GET, "/api/imports/sources", OPERATOR, SUPERVISOR),
                        RouteRule.only(PUT, "/api/imports/sources", OPERATOR, SUPERVISOR),
                        RouteRule.only(GET, "/api/statistics/overview", SUPERVISOR, OFFICE_HEAD),
                        RouteRule.only(GET, "/api/statistics/cases", SUPERVISOR, OFFICE_HEAD),
                        RouteRule.only(GET, "/api/statistics/sampled-satisfaction", SUPERVISOR, OFFICE_HEAD),
                        RouteRule.only(GET, "/api/statistics/hot-spots", SUPERVISOR),
                        RouteRule.only(GET, "/api/statistics/hot-spots/{site}/cases", SUPERVISOR),
                        RouteRule.only(GET, "/api/statistics/learning", SUPERVISOR, ADMIN),
                        // Administrators see figures and no case.
                        RouteRule.only(GET, "/api/statistics/learning/cases", SUPERVISOR),
                        RouteRule.only(GET, "/api/admin/learning/examples", ADMIN),
                        RouteRule.only(GET, "/api/admin/learning/pairs", ADMIN),
                        // Of the departments the one that grants permits; to the others there is no such page.
                        RouteRule.only(GET, "/api/dispatch/sites", SUPERVISOR, DEPARTMENT),
                        RouteRule.only(GET, "/api/dispatch/sites/{site}/night-work-advice", SUPERVISOR, DEPARTMENT),
                        RouteRule.only(POST, "/api/surveys", SUPERVISOR),
                        // Heads of offices see what is closed, and of that their own (docs/adr/0022).
                        RouteRule.only(GET, "/api/surveys", SUPERVISOR, OFFICE_HEAD),
                        RouteRule.only(GET, "/api/surveys/{surveyId}", SUPERVISOR, OFFICE_HEAD),
                        RouteRule.only(GET, "/api/surveys/{surveyId}/follow-ups", SUPERVISOR, OFFICE_HEAD),
                        RouteRule.only(POST, "/api/surveys/{surveyId}/close", SUPERVISOR),
                        RouteRule.only(POST, "/api/surveys/calls/next", OPERATOR),
                        RouteRule.only(POST, "/api/surveys/calls/{followUpId}/attempts", OPERATOR),
                        RouteRule.only(POST, "/api/surveys/calls/{followUpId}/contact-views", OPERATOR),
                        RouteRule.only(GET, "/api/admin/calendar", ADMIN),
                        RouteRule.only(POST, "/api/admin/calendar/previews", ADMIN),
                        RouteRule.only(POST, "/api/admin/calendar/uploads", ADMIN),
                        RouteRule.only(POST, "/api/admin/deadlines/recomputations/previews", ADMIN),
                        RouteRule.only(POST, "/api/admin/deadlines/recomputations", ADMIN),
                        RouteRule.only(GET, "/api/admin/deadlines/recomputations/last", ADMIN),
                        RouteRule.only(GET, "/api/admin/history-checks/last", ADMIN),
                        RouteRule.only(GET, "/api/admin/history-checks/{checkId}", ADMIN),
                        RouteRule.only(POST, "/api/admin/history-checks", ADMIN),
                        RouteRule.only(GET, "/api/admin/automatic-joins", ADMIN),
                        RouteRule.only(PUT, "/api/admin/automatic-joins", ADMIN),
                        RouteRule.only(GET, "/api/admin/district-parts", ADMIN),
                        RouteRule.only(GET, "/api/admin/district-parts/{part}/versions/{number}", ADMIN),
                        RouteRule.only(POST, "/api/admin/district-parts/{part}/trials", ADMIN),
                        RouteRule.only(POST, "/api/admin/district-parts/{part}/publications", ADMIN),
                        // For dispatch-service; not through the gateway, and nothing that is not public.
                        RouteRule.open(GET, "/internal/district-parts"),
                        RouteRule.only(GET, "/api/admin/pack", ADMIN))
                .and(AdminRoutes.of("complaint-service"));
    }
}
