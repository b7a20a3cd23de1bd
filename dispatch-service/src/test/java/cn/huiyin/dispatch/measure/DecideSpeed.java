package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.embedding.BgeSmallZh;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code ./run evaluate --speed}: what a decision takes. The baseline is the decision by the keywords alone, as with the text model
 * switched off; beside it the whole decision, and the text model alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecideSpeed {

    private static final String PACK = "pack";
    private static final String SHORT = "楼下烧烤摊半夜还在划拳，娃儿睡不着，打了几次电话都没人管";
    private static final String SENTENCE = "我们是南坪街道金子社区的住户，小区旁边的工地每天晚上十点以后还在浇筑混凝土，泵车和搅拌车的声音一直响到凌晨，老人和孩子都睡不着。";

    /** Characters of the text, about. */
    @Param({"30", "130", "400"})
    public int length;

    private District district;
    private BgeSmallZh model;
    private Dispatcher byKeywords;
    private Dispatcher withModel;
    private Complaint complaint;

    public static void main(String[] arguments) throws Exception {
        System.setProperty(PACK, arguments[0]);
        new Runner(new OptionsBuilder()
                        .include(DecideSpeed.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void load() {
        district = DistrictPackReader.read(Path.of(System.getProperty(PACK))).district();
        model = BgeSmallZh.load();
        byKeywords = new Dispatcher(new KeywordStage());
        withModel = new Dispatcher(new HybridStage(model));
        String text = length < SENTENCE.length() ? SHORT : SENTENCE.repeat(length / SENTENCE.length());
        complaint = new Complaint(text, Optional.empty(), Optional.empty(), "南岸区南坪街道", Instant.EPOCH);
    }

    @TearDown
    public void close() throws Exception {
        model.close();
    }

    @Benchmark
    public DispatchDecision keywordsAlone() {
        return byKeywords.decide(complaint, district);
    }

    @Benchmark
    public DispatchDecision withTextModel() {
        return withModel.decide(complaint, district);
    }

    @Benchmark
    public float[] textModelAlone() {
        return HybridStage.vector(complaint.text(), model);
    }
}
