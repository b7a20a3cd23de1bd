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
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use which route. Whose cases they see there is said in the queries. */
@Configuration(proxyBeanMethods = false)
class ComplaintRoutes {

    /** Those who work on cases of the district or of their office, and may join them. */
    private static final Role[] CASE_WORKERS = {TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR};

    private static final Role[] DESKS = {OPERATOR, TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR, LEADER, INTEGRITY};
    /** Restricted cases belong to no incident. */
    private static final Role[] DESKS_BUT_INTEGRITY = {OPERATOR, TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR, LEADER};
    /** Departments see the cases that they are called in to, and no list of others. */
    private static final Role[] DESKS_AND_DEPARTMENT = {
        OPERATOR, TRIAGE, OFFICER, OFFICE_HEAD, SUPERVISOR, LEADER, INTEGRITY, DEPARTMENT
    };

    /** Read in this order: of two rules that fit a route the first counts. */
    @Bean
    RouteRules routes() {
        return new RouteRules(citizens())
                .and(desks())
                .and(offices())
                .and(incidents())
                .and(contactAccesses())
                .and(surveyLinks())
                .and(otherServices())
                .and(imports())
                .and(statistics())
                .and(surveys())
                .and(administrators())
                .and(AdminRoutes.of("complaint-service"));
    }

    private static List<RouteRule> citizens() {
        return List.of(
                RouteRule.open(POST, "/api/complaints"),
                RouteRule.signedIn(GET, "/api/complaints"),
                // Counts alone, and those of several persons.
                RouteRule.open(GET, "/api/complaints/near"),
                // Names of the district pack.
                RouteRule.open(GET, "/api/complaints/shortcomings"),
                // With the query code of the receipt, or with the citizen's own token; the service checks both.
                RouteRule.open(GET, "/api/complaints/{number}"),
                RouteRule.open(GET, "/api/complaints/{number}/photos/{photoId}"),
                // The text that the office wrote for everybody, where it wrote one.
                RouteRule.open(GET, "/api/complaints/{number}/public"),
                RouteRule.open(POST, "/api/complaints/{number}/acts"));
    }

    private static List<RouteRule> desks() {
        return List.of(
                RouteRule.only(GET, "/api/cases", DESKS),
                RouteRule.only(GET, "/api/cases/count", DESKS),
                RouteRule.only(GET, "/api/cases/near", OPERATOR, TRIAGE),
                // The earlier cases of a caller: recorded, and limited so that nobody tries all numbers
                // (docs/adr/0018).
                RouteRule.only(POST, "/api/cases/of-caller", OPERATOR),
                RouteRule.only(GET, "/api/cases/promised-deadlines", OPERATOR),
                RouteRule.only(POST, "/api/calls", OPERATOR),
                RouteRule.only(GET, "/api/cases/{caseId}", DESKS_AND_DEPARTMENT),
                RouteRule.only(GET, "/api/cases/{caseId}/photos/{photoId}", DESKS_AND_DEPARTMENT),
                RouteRule.only(GET, "/api/cases/{caseId}/answer-aids", OFFICER, OFFICE_HEAD),
                RouteRule.only(POST, "/api/cases/{caseId}/acts", DESKS_AND_DEPARTMENT),
                // Offices for their own cases; the others for all, with a note and a daily limit (docs/adr/0007).
                RouteRule.only(POST, "/api/cases/{caseId}/contact-views", DESKS_AND_DEPARTMENT),
                RouteRule.only(POST, "/api/cases/bulk-assign", TRIAGE),
                RouteRule.only(POST, "/api/cases/bulk-assign-officer", OFFICE_HEAD));
    }

    private static List<RouteRule> offices() {
        return List.of(
                RouteRule.only(POST, "/api/office/hand-overs", OFFICE_HEAD),
                RouteRule.only(GET, "/api/office/workload", OFFICE_HEAD),
                RouteRule.only(GET, "/api/department/tasks", DEPARTMENT),
                RouteRule.only(GET, "/api/department/tasks/count", DEPARTMENT));
    }

    private static List<RouteRule> incidents() {
        return List.of(
                RouteRule.only(POST, "/api/incidents", CASE_WORKERS),
                RouteRule.only(GET, "/api/incidents/{incident}", DESKS_BUT_INTEGRITY),
                RouteRule.only(POST, "/api/incidents/{incident}/work", CASE_WORKERS),
                RouteRule.only(POST, "/api/incidents/{incident}/acts", CASE_WORKERS),
                RouteRule.only(GET, "/api/cases/{caseId}/proposals", CASE_WORKERS),
                RouteRule.only(PUT, "/api/cases/{caseId}/proposals/{otherId}/dismissal", CASE_WORKERS),
                RouteRule.only(GET, "/api/cases/{caseId}/officer-proposals", OFFICE_HEAD));
    }

    private static List<RouteRule> contactAccesses() {
        return List.of(
                RouteRule.only(GET, "/api/contact-accesses", SUPERVISOR, ADMIN),
                RouteRule.only(GET, "/api/contact-accesses/persons", SUPERVISOR, ADMIN),
                RouteRule.only(GET, "/api/contact-accesses/own", DESKS_AND_DEPARTMENT));
    }

    private static List<RouteRule> surveyLinks() {
        return List.of(
                // With the token of an e-mail; the gateway counts wrong ones.
                RouteRule.open(GET, "/api/survey-link"), RouteRule.open(POST, "/api/survey-link"));
    }

    /** The gateway leads to none of these. */
    private static List<RouteRule> otherServices() {
        return List.of(
                RouteRule.only(POST, "/internal/survey-links/next", SERVICE),
                RouteRule.only(POST, "/internal/survey-links/{followUpId}/sent", SERVICE),
                RouteRule.only(GET, "/internal/cases/{caseId}/contact", SERVICE),
                // For dispatch-service, which shows no token; holds nothing that is not public.
                RouteRule.open(GET, "/internal/district-parts"));
    }

    private static List<RouteRule> imports() {
        return List.of(
                // With the hotline's signature, which a filter checks.
                RouteRule.open(POST, "/api/hotline/work-orders"),
                RouteRule.open(POST, "/api/hotline/imports"),
                RouteRule.open(POST, "/api/hotline/imports/preview"),
                RouteRule.only(POST, "/api/imports", OPERATOR, SUPERVISOR),
                RouteRule.only(POST, "/api/imports/preview", OPERATOR, SUPERVISOR),
                RouteRule.only(GET, "/api/imports/sources", OPERATOR, SUPERVISOR),
                RouteRule.only(PUT, "/api/imports/sources", OPERATOR, SUPERVISOR));
    }

    private static List<RouteRule> statistics() {
        return List.of(
                RouteRule.only(GET, "/api/statistics/overview", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(GET, "/api/statistics/cases", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(GET, "/api/statistics/sampled-satisfaction", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(GET, "/api/statistics/sampled-satisfaction/follow-ups", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(GET, "/api/statistics/hot-spots", SUPERVISOR),
                RouteRule.only(GET, "/api/statistics/hot-spots/{site}/cases", SUPERVISOR),
                RouteRule.only(GET, "/api/statistics/learning", SUPERVISOR, ADMIN),
                // Administrators see figures and no case.
                RouteRule.only(GET, "/api/statistics/learning/cases", SUPERVISOR),
                RouteRule.only(GET, "/api/admin/learning/examples", ADMIN),
                RouteRule.only(GET, "/api/admin/learning/pairs", ADMIN),
                // Departments that grant no permits see no site here.
                RouteRule.only(GET, "/api/dispatch/sites", SUPERVISOR, DEPARTMENT),
                RouteRule.only(GET, "/api/dispatch/sites/{site}/night-work-advice", SUPERVISOR, DEPARTMENT));
    }

    private static List<RouteRule> surveys() {
        return List.of(
                RouteRule.only(POST, "/api/surveys", SUPERVISOR),
                // Heads of offices see what is closed, and of that their own (docs/adr/0022).
                RouteRule.only(GET, "/api/surveys", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(GET, "/api/surveys/{surveyId}", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(GET, "/api/surveys/{surveyId}/follow-ups", SUPERVISOR, OFFICE_HEAD),
                RouteRule.only(POST, "/api/surveys/{surveyId}/close", SUPERVISOR),
                RouteRule.only(POST, "/api/surveys/calls/next", OPERATOR),
                RouteRule.only(POST, "/api/surveys/calls/{followUpId}/attempts", OPERATOR),
                RouteRule.only(POST, "/api/surveys/calls/{followUpId}/contact-views", OPERATOR));
    }

    private static List<RouteRule> administrators() {
        return List.of(
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
                RouteRule.only(GET, "/api/admin/pack", ADMIN));
    }
}
