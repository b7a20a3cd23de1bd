package cn.huiyin.complaint.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.cases.domain.acts.MarkGroupComplaint;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When many cases of an incident become a group complaint. */
class GroupComplaintsIT extends IncidentCalls {

    @Test
    void becomesAGroupComplaintWithTheFifthPersonAndWarnsOnce() {
        List<Filed> filed = inProgress(4);
        String incident = opened(filed);
        changes.run();
        assertThat(deadlineClasses(filed)).containsOnly("standard");

        Filed fifth = inProgress(1).getFirst();
        ok(desk.act(fifth, "join-incident", Map.of("incident", incident), OFFICER));
        changes.run();
        changes.run();

        List<Filed> all = Stream.concat(filed.stream(), Stream.of(fifth)).toList();
        assertThat(deadlineClasses(all)).containsOnly("urgent");
        assertThat(all).allSatisfy(one -> assertThat(acts(one)).containsOnlyOnce("mark-group-complaint"));
        assertThat(all.stream().flatMap(this::groupEvents).filter(MarkGroupComplaint.GroupComplaintFound::warns))
                .hasSize(1);
        Filed sixth = inProgress(1).getFirst();
        ok(desk.act(sixth, "join-incident", Map.of("incident", incident), OFFICER));
        changes.run();
        assertThat(groupEvents(sixth)).singleElement().satisfies(event -> assertThat(event.warns())
                .isFalse());
        assertThat(desk.get("/api/incidents/" + incident, HEAD)
                        .json()
                        .get("group")
                        .number())
                .isEqualTo(5);
    }

    @Test
    void countsPeopleNotCases() {
        List<Filed> filed = IntStream.range(0, 5)
                .mapToObj(i -> desk.fileWithContact("同一个人反映第" + i + "次"))
                .toList();
        filed.forEach(one -> ok(desk.assign(one, DeskCalls.DANZISHI)));
        opened(filed);

        changes.run();

        assertThat(deadlineClasses(filed)).containsOnly("standard");
    }
}
