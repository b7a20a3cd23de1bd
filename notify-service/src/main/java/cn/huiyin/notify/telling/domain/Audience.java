package cn.huiyin.notify.telling.domain;

import java.util.Optional;

/** Who, in relation to a case. */
enum Audience {
    CITIZEN,
    OFFICE,
    TRIAGE_DESK,
    SUPERVISORS;

    /** Whom this is in this case, by this channel; empty when nobody is there to be told. */
    Optional<String> recipient(News news, Channel channel) {
        return switch (this) {
            case CITIZEN -> citizen(news, channel);
            case OFFICE -> Optional.ofNullable(news.officeCode()).map(Recipients::office);
            case TRIAGE_DESK -> Optional.of(Recipients.role("triage"));
            case SUPERVISORS -> Optional.of(Recipients.role("supervisor"));
        };
    }

    private static Optional<String> citizen(News news, Channel channel) {
        return switch (channel) {
            case IN_APP -> Optional.ofNullable(news.citizen());
            case EMAIL -> news.contactLeft() ? Optional.of(Recipients.contactOf(news.caseId())) : Optional.empty();
        };
    }
}
