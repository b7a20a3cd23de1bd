package cn.huiyin.localstack.testing.hostile;

import java.util.Map;

/**
 * A call of an interface with a hostile text, or JSON of another kind than is expected, in one place.
 *
 * @param route path of the interface, e.g. {@code /api/cases/{caseId}}
 * @param target path and query as they are sent
 * @param headers those in which a text stands
 * @param body JSON in ASCII; empty where the route takes none
 * @param place where it stands, e.g. {@code /contact/name}
 * @param input name of the {@link HostileText} or {@link HostileShape}
 */
public record HostileCall(
        String method,
        String route,
        String target,
        Map<String, String> headers,
        String body,
        String place,
        String input) {

    @Override
    public String toString() {
        return "%s %s, %s in %s".formatted(method, route, input, place);
    }
}
