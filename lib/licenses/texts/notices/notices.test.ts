/** What may stand around a license's words, and what only looks like it. Own words throughout. */
import { expect, it } from 'vitest';
import { noticeForm } from './index.ts';

it.each([
  ['Copyright (c) 2026 Acme Lab', 'copyright'],
  ['Copyright © 2019-2026, Jane van der Doe <jane@example.org> and contributors. All rights reserved.', 'copyright'],
  ['(c) 2026 Acme, Inc.', 'copyright'],
  ['Copyright (c) <year> <copyright holders>', 'copyright'],
  ['Copyright 2026 The Acme Authors. See the AUTHORS file for details.', 'copyright'],
  ['Portions Copyright (C) 2020 Institute for Quiet Things', 'copyright'],
  ['Copyright (c) 2026 潘其威(William)', 'copyright'],
  ['Copyright (c) 2026 北京巧思科技有限公司', 'copyright'],
  ['Copyright (c) 2026 megavoice-model', 'copyright'],
  ['Author: Jane Doe <jane@example.org>', 'authorship'],
  ['Developed at the Institute for Quiet Things by Jane Doe and John Roe.', 'authorship'],
  ['Apache License, Version 2.0', 'heading'],
  ['Acme Vision 2', 'title'],
  ['The weights in this repository are licensed under the MIT License.', 'scope'],
  ['This license covers both the source code and the model weights.', 'scope'],
  ['This product includes software developed by the Acme Project.', 'third-party'],
  ['License: BSD-3-Clause', 'heading'],
  ['Implementation of the Heron model.', 'title'],
  ['Official PyTorch implementation of HeronNet', 'title'],
  ['SPDX-License-Identifier: Apache-2.0', 'license-name'],
  ['----------', 'decoration'],
])('%s', (line, form) => {
  expect(noticeForm(line)).toBe(form);
});

it.each([
  'Copyright (c) 2026 Acme Lab, for research only',
  'Copyright (c) 2026 Acme Lab - Commercial Licenses Sold Apart',
  'Copyright (c) 2026 Nur Für Forschung',
  'Copyright (c) 2026 禁止商用',
  'Copyright (c) 2026 Acme. Those who sell it owe us a share',
  'Author: not you, if you sell it',
  'Description: nobody sells this',
  'License: CC-BY-NC-4.0',
  'The weights are licensed under CC BY-NC 4.0.',
  'This product includes duties toward Acme.',
  'Copyright (c) 2026 Diese Gewichte Sind Der Forschung Vorbehalten',
  'Copyright (c) 2026 CES POIDS SONT LIÉS À LA RECHERCHE.',
  'Author: QUESTI PESI SONO DELLA RICERCA',
  'Description: Estos Pesos Son De La Universidad',
  'Copyright (c) 2026 내려받는 사람은 정책을 준수해야 합니다.',
  'Acme Research License',
  'No Commercial Use',
  '\ue001\ue002\ue003 \ue004\ue005',
  'Implementation of the Heron model for members.',
  'Implementation of Commercial Heron, Sold Apart',
  'Implementation of a Model for Research',
  'Implementation of the ban on sales',
  '仅供研究使用',
  'Użytek Komercyjny Jest Zabroniony.',
  'Komercijalna Upotreba Zabranjena',
  'Komerční Nasazení Zakázáno',
  'Copyright (c) 2026 Comercializarea Interzisă',
])('is no notice: %s', (line) => {
  expect(noticeForm(line)).toBeUndefined();
});
