package cn.huiyin.complaint.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.DrillReport;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long hints take that appear while somebody types or opens a case, in a neighbourhood with many reports, beside
 * the load of the machine; a slow machine is no failure.
 */
@Tag("drill")
class HintsDrillIT extends RunningComplaintService {

    private static final int REPORTS = 200;
    private static final int CALLS = 100;
    private static final int WARM_UP = 30;
    private static final double AIM = 150;
    private static final double LON = 106.5705;
    private static final double LAT = 29.5205;

    private final DrillReport report = new DrillReport("hints");

    @Autowired
    private ProjectChanges changes;

    @Test
    void tellsHowLongHintsTake() {
        DeskCalls desk =
                new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        List<DeskCalls.Filed> filed = IntStream.range(0, REPORTS)
                .mapToObj(number -> desk.file(text(number), LON + number % 20 * 0.00005, LAT))
                .toList();
        changes.run();
        String near = "?lon=" + LON + "&lat=" + LAT;

        measure("citizen: reports near", () -> Web.get(url("/api/complaints/near" + near), anonymous()));
        measure("operator: cases near", () -> desk.get("/api/cases/near" + near, DemoAccount.OPERATOR));
        measure(
                "triage: what a case could be joined with",
                () -> desk.get("/api/cases/" + filed.getLast().caseId() + "/proposals", DemoAccount.TRIAGE));
    }

    private void measure(String what, Supplier<Reply> call) {
        double[] times = IntStream.range(0, WARM_UP + CALLS)
                .mapToDouble(_ -> {
                    long begun = System.nanoTime();
                    assertThat(call.get().status()).isEqualTo(200);
                    return (System.nanoTime() - begun) / 1e6;
                })
                .skip(WARM_UP)
                .sorted()
                .toArray();
        long inTime = Arrays.stream(times).filter(time -> time <= AIM).count();
        report.line(
                what,
                "%d of %d within %.0f ms, p50 %.0f ms, p95 %.0f ms, load %.1f"
                        .formatted(
                                inTime,
                                CALLS,
                                AIM,
                                times[CALLS / 2],
                                times[CALLS * 95 / 100],
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private static String text(int number) {
        return "云栖花园第" + number + "户：旁边的工地晚上还在打桩，挖机轰轰响，震得窗户都在抖，孩子第二天要上学，希望尽快处理。";
    }
}
