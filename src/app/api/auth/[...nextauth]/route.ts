// Where do sign-in and sign-out arrive?
import type { NextRequest } from "next/server";
import { answerAuth } from "@/server/auth-door";

type Place = { params: Promise<{ nextauth: string[] }> };

export async function GET(request: NextRequest, { params }: Place) {
  return answerAuth(request, (await params).nextauth);
}

export async function POST(request: NextRequest, { params }: Place) {
  return answerAuth(request, (await params).nextauth);
}
