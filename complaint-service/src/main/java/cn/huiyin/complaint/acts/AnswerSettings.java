package cn.huiyin.complaint.acts;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.answers.*}.
 *
 * @param approvedByHead whether the head of an office reads an officer's answer before the citizen does
 * @param exceptIn codes of offices in which it is the other way round
 */
@ConfigurationProperties("huiyin.answers")
record AnswerSettings(
        @DefaultValue("true") boolean approvedByHead,
        @DefaultValue Set<String> exceptIn) {

    boolean headApproves(String office) {
        return approvedByHead != exceptIn.contains(office);
    }
}
