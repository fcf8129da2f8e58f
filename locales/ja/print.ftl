### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = 氏名
print-document = 身分証明書
print-class = 免許の種類(准駕車型)
print-serial = 受付番号(流水号)
print-subject = 科目
print-portrait = 写真
print-date = 日付
print-record-hash = 記録の検証値
print-receipt = 受領証

## Score sheet

print-score-title = 運転者試験成績票
print-score-candidate = 受験者
print-score-permit = 学習運転証明番号
print-score-reason = 受験事由
print-score-exam = 試験
print-score-place = 試験場
print-score-session = 試験回
print-score-attempt = 受験回数
print-score-started = 開始
print-score-ended = 終了
print-score-vehicle = 試験車両
print-score-route = 試験コース
print-score-result = 試験結果
print-score-score = 得点
print-score-full = 満点
print-score-pass-mark = 合格点
print-score-passed = 合格
print-score-failed = 不合格
print-score-chapters = 分野別の成績
print-score-chapter = 分野
print-score-questions = 問題数
print-score-right = 正答数
print-score-faults = 減点の内訳
print-score-fault = 減点項目
print-score-time = 時刻
print-score-points = 減点
print-score-no-faults = 減点はありません。
print-score-signatures = 署名
print-score-candidate-signature = 受験者署名
print-score-examiner-signature = 試験官署名
print-score-signature-note = この成績票には受験者と試験官の署名が必要です。いずれかの署名を欠く場合、運転免許証は交付されません。

## Application form

print-form-title = 運転免許証申請書
print-form-applicant = 申請者
print-form-sex = 性別
print-form-birth-date = 生年月日
print-form-nationality = 国籍
print-form-residence = 居住証明
print-form-address = 住所
print-form-post-code = 郵便番号
print-form-phone = 電話番号
print-form-email = メールアドレス
print-form-request = 申請内容
print-form-kind = 申請の種別
print-form-source = 教習所または個人申請
print-form-held = 現在の免許証
print-form-held-number = 免許証番号
print-form-held-file = ファイル番号
print-form-held-class = 現在の種類
print-form-held-since = 初回交付日
print-form-held-until = 有効期限
print-form-body = 身体条件
print-form-height = 身長
print-form-sight-left = 視力(左)
print-form-sight-right = 視力(右)
print-form-colour = 色覚
print-form-hearing-left = 聴力(左)
print-form-hearing-right = 聴力(右)
print-form-arms = 上肢
print-form-legs = 下肢
print-form-trunk = 体幹・頸部
print-form-sound = 正常
print-form-unsound = 不適
print-form-hospital = 医療機関
print-form-doctor = 医師
print-form-examined = 検査日
print-form-declaration = 申請者の申告
print-form-declaration-text = 上記の記載に偽りはなく、提出した書類は真正かつ有効です。法令により運転免許証の申請が認められない事由および安全な運転に支障のある疾病はありません。
print-form-applicant-signature = 申請者署名
print-form-agent = 代理人
print-form-agent-signature = 代理人署名
print-form-office = 受理
print-form-accepted-by = 受理担当
print-form-accepted-at = 受理窓口
print-form-accepted-on = 受理日

## Ranking of schools

print-ranking-title = 教習所別合格率順位
print-ranking-period = 対象期間
print-ranking-published = 公表日
print-ranking-regulation = 適用規則
print-ranking-place = 順位
print-ranking-school = 教習所
print-ranking-tests = 受験件数
print-ranking-passes = 合格件数
print-ranking-rate = 合格率
print-ranking-range = 推定範囲
print-ranking-too-few = 件数が少ないため順位なし
print-ranking-note = 細い線は合格率の推定範囲(95%)です。範囲が重なる教習所どうしの差は偶然によることがあります。
