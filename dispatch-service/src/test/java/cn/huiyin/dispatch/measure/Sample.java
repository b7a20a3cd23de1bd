package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.KeywordPoints;
import cn.huiyin.dispatch.engine.TextVectors;
import java.time.Instant;
import java.util.Optional;

/** An example with all that the engine reads from its text, so that it is read once however often it is used. */
record Sample(Example example, Complaint complaint, float[] vector, KeywordPoints points) {

    static Sample of(Example example, District district, TextVectors vectors) {
        Complaint complaint = new Complaint(example.text(), Optional.empty(), Optional.empty(), "", Instant.EPOCH);
        return new Sample(
                example, complaint, HybridStage.vector(example.text(), vectors), KeywordPoints.of(complaint, district));
    }
}
