package cn.huiyin.complaint.acts;

import org.springframework.stereotype.Component;

/** What the rules of acts may be set to. */
@Component
record DeskSettings(AnswerSettings answers, InspectionSettings inspections) {}
