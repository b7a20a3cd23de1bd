package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.district.TextHead.Weights;
import cn.huiyin.dispatch.engine.TextScores;
import cn.huiyin.dispatch.measure.Example.Source;
import cn.huiyin.dispatch.measure.HeadTrainer.HeldOut;
import java.util.Comparator;
import java.util.List;

/** Learns how surely a first guess is right, on samples that the weights were not trained on. */
final class Certainties {

    /** A little more than is promised, since it is looked for among the samples that the certainty was fitted to. */
    private static final double RIGHT_OF_SURE = 0.993;

    private static final int FEWEST = 50;

    private Certainties() {}

    private record Answer(Sample sample, double share, double ours, boolean right) {

        boolean isOurs() {
            return sample.example().ours();
        }

        double importance() {
            return HeadTrainer.importance(sample);
        }
    }

    static Certainty learn(List<HeldOut> heldOut, District district) {
        List<Answer> answers =
                heldOut.stream().map(one -> answer(one, district)).toList();
        double foreign = HeadTrainer.total(answers, answer -> !answer.isOurs(), Answer::importance);
        double ours = HeadTrainer.total(answers, Answer::isOurs, Answer::importance);
        double foreignWeight =
                foreign == 0 ? 1 : HeadTrainer.FOREIGN_SHARE / (1 - HeadTrainer.FOREIGN_SHARE) * ours / foreign;
        Weights weights = HeadTrainer.difference(LogisticRegression.train(
                answers.stream()
                        .map(one -> HeadTrainer.features(TextHead.logOdds(one.share()), TextHead.logOdds(one.ours())))
                        .toList(),
                answers.stream().mapToInt(one -> one.right() ? 1 : 0).toArray(),
                answers.stream()
                        .mapToDouble(one -> one.importance() * (one.isOurs() ? 1 : foreignWeight))
                        .toArray(),
                2,
                HeadTrainer.CALIBRATION_PENALTY));
        Certainty plain = new Certainty(weights.bias(), weights.weights()[0], weights.weights()[1], Certainty.SURE);
        return new Certainty(plain.intercept(), plain.lead(), plain.ours(), sureFrom(answers, plain));
    }

    private static Answer answer(HeldOut one, District district) {
        TextScores scores = one.scores(district);
        Example example = one.sample().example();
        String first = scores.guesses().getFirst().category().code().value();
        return new Answer(
                one.sample(),
                scores.guesses().getFirst().score(),
                scores.ours(),
                example.ours() && example.accepted().contains(first));
    }

    /** Messages that only their board's sorting calls foreign are left out: some of them are ours. */
    private static double sureFrom(List<Answer> answers, Certainty plain) {
        record Rated(Answer answer, double probability) {}
        List<Rated> surest = answers.stream()
                .filter(answer -> answer.sample().example().source() != Source.OTHER_TOPICS)
                .map(answer -> new Rated(answer, plain.of(answer.share(), answer.ours())))
                .filter(rated -> rated.probability() >= Certainty.SURE)
                .sorted(Comparator.comparingDouble(Rated::probability).reversed())
                .toList();
        double from = 1;
        double all = 0;
        double right = 0;
        for (int at = 0; at < surest.size(); at++) {
            Rated rated = surest.get(at);
            all += rated.answer().importance();
            right += rated.answer().right() ? rated.answer().importance() : 0;
            if (at >= FEWEST && right >= RIGHT_OF_SURE * all) {
                from = rated.probability();
            }
        }
        return from;
    }
}
